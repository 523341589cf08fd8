package podium.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One step of a scenario file: what is done to the cluster, or happens around it, at a time. */
public final class StepWords {
    /** The verbs of kubectl that a step may begin with, besides those with a form of their own. */
    private static final List<String> VERBS = List.of("annotate", "cordon", "drain", "label", "patch", "rollout",
            "scale", "taint", "uncordon");
    /** What a step can be. */
    public static final List<String> FORMS = forms();

    private StepWords() {
    }

    private static List<String> forms() {
        List<String> all = new ArrayList<>(List.of("apply PART", "delete ARGS", "set-image ARGS",
                "exec POD CONTAINER COMMAND", "scale ARGS --replicas=N", "rollout restart/undo/pause/resume ARGS",
                "label ARGS", "annotate ARGS", "patch ARGS -p JSON", "cordon NODE", "uncordon NODE",
                "drain NODE ARGS", "taint node NODE ARGS", "kill-sandbox POD", "kill POD CONTAINER [SIGNAL]"));
        all.addAll(FaultWords.FORMS);
        return List.copyOf(all);
    }

    /**
     * The inputs that a step means; empty when it means nothing.
     *
     * @param rest what stands behind the time
     * @param parts the documents of a file by the names of its parts
     */
    public static List<Input> parse(Duration at, String rest, Map<String, String> parts) {
        List<String> words = CommandWords.split(rest);
        if (words.size() < 2) return List.of();
        List<String> arguments = words.subList(1, words.size());
        String first = arguments.getFirst();
        return switch (words.getFirst()) {
            case "apply" -> Optional.ofNullable(parts.get(first)).<Input>map(
                    text -> new Input.Apply(at, text)).stream().toList();
            case "delete" -> List.of(new Input.Delete(at, arguments));
            case "set-image" -> List.of(new Input.SetImage(at, arguments));
            case "set" -> first.equals("image") && arguments.size() > 1
                    ? List.of(new Input.SetImage(at, arguments.subList(1, arguments.size())))
                    : List.of();
            case "exec" -> arguments.size() > 2
                    ? List.of(new Input.Exec(at, first, arguments.get(1), arguments.subList(2, arguments.size())))
                    : List.of();
            case "kill-sandbox" -> List.of(new Input.KillSandbox(at, first));
            case "kill" -> kill(at, arguments).stream().toList();
            default -> VERBS.contains(words.getFirst())
                    ? List.of(new Input.Command(at, words))
                    : FaultWords.parse(words).stream().<Input>map(f -> new Input.Change(at, f)).toList();
        };
    }

    private static Optional<Input> kill(Duration at, List<String> arguments) {
        if (arguments.size() < 2) return Optional.empty();
        String signal = arguments.size() > 2 ? arguments.get(2) : "9";
        return signal.matches("\\d{1,2}")
                ? Optional.of(new Input.Kill(at, arguments.get(0), arguments.get(1), Integer.parseInt(signal)))
                : Optional.empty();
    }
}
