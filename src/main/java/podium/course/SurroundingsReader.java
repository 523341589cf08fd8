package podium.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import podium.cluster.Quantity;
import podium.course.yaml.Fields;
import podium.simulation.CommandWords;
import podium.simulation.Fault;
import podium.simulation.FaultWords;
import podium.simulation.Input;
import podium.simulation.StepWords;
import podium.simulation.World;

/** Reads a world of an exercise. */
final class SurroundingsReader {
    private SurroundingsReader() {
    }

    static Surroundings read(Fields f, Duration watch) {
        List<Input> steps = new ArrayList<>();
        f.list("steps", SurroundingsReader::step).forEach(steps::addAll);
        steps.sort(Comparator.comparing(Input::at));
        return new Surroundings(f.text("name"), f.text("title", ""), f.number("seed", 0, Integer.MAX_VALUE, 1),
                f.time("watch", watch), f.texts("missing-images"), f.list("nodes", SurroundingsReader::node),
                f.list("hosts", SurroundingsReader::host), faults(f), steps);
    }

    private static List<Fault> faults(Fields f) {
        List<Fault> faults = new ArrayList<>();
        for (String words : f.texts("world")) {
            List<Fault> meant = FaultWords.parse(CommandWords.split(words));
            if (meant.isEmpty()) {
                f.report("world", "no world is called \"" + words + "\"",
                        "Possible is: " + String.join("; ", FaultWords.FORMS) + ".");
            }
            faults.addAll(meant);
        }
        return faults;
    }

    private static List<Input> step(Fields f) {
        Duration at = f.time("at", Duration.ZERO);
        List<Input> found = new ArrayList<>();
        f.optionalText("apply").ifPresent(text -> found.add(new Input.Apply(at, text)));
        if (f.has("delete")) found.add(new Input.Delete(at, words(f, "delete")));
        if (f.has("set-image")) found.add(new Input.SetImage(at, words(f, "set-image")));
        f.optionalText("kill-sandbox").ifPresent(pod -> found.add(new Input.KillSandbox(at, pod)));
        f.fields("kill").ifPresent(kill -> {
            found.add(new Input.Kill(at, kill.text("pod"), kill.text("container"), kill.number("signal", 1, 64, 9)));
            kill.done();
        });
        f.fields("exec").ifPresent(exec -> {
            found.add(new Input.Exec(at, exec.text("pod"), exec.text("container"), exec.texts("command")));
            exec.done();
        });
        if (f.has("do")) return done(f, at);
        if (found.size() != 1) {
            f.report("", found.isEmpty() ? "a step that does nothing" : "a step that does several things",
                    "Write exactly one of apply, delete, set-image, kill, kill-sandbox, exec, do.");
        }
        return found;
    }

    /** The words of a scenario file; some of them stand for several inputs. */
    private static List<Input> done(Fields f, Duration at) {
        List<Input> inputs = StepWords.parse(at, f.text("do"), Map.of());
        if (inputs.isEmpty()) {
            f.report("do", "no step is called \"" + f.text("do") + "\"",
                    "Possible is: " + String.join("; ", StepWords.FORMS) + ".");
        }
        return inputs;
    }

    private static List<String> words(Fields f, String key) {
        return List.of(f.text(key).strip().split("\\s+"));
    }

    private static World.Node node(Fields f) {
        return new World.Node(f.text("name", "node-1"), quantity(f, "cpu", "2").milli(),
                quantity(f, "memory", "4Gi").ceiling(), f.number("pods", 1, 1000, 110),
                f.texts("images"));
    }

    private static Quantity quantity(Fields f, String key, String otherwise) {
        String text = f.text(key, otherwise);
        return Quantity.parse(text).orElseGet(() -> {
            f.report(key, key + " is " + text, "Write a quantity such as 500m, 2 or 4Gi.");
            return Quantity.of(otherwise);
        });
    }

    private static World.Host host(Fields f) {
        SequencedMap<String, String> pages = new LinkedHashMap<>();
        f.fields("pages").ifPresent(page -> {
            for (String path : page.keys()) pages.put(path, page.text(path));
        });
        return new World.Host(f.text("name"), pages);
    }
}
