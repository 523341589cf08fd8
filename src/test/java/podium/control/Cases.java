package podium.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import podium.cluster.ApiJson;
import podium.cluster.ApiObject;
import podium.cluster.pod.Pod;

/** Objects for tables of decisions, written in a line of YAML. */
public final class Cases {
    /** The moment at which all of them are looked at. */
    public static final Instant NOW = Instant.parse("2026-01-05T09:10:00Z");
    private static final ObjectMapper JSON = ApiJson.mapper();

    private Cases() {
    }

    /** Binds an object; what the line leaves out is absent. */
    public static <T extends ApiObject> T read(Class<T> type, String yaml) {
        try {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(
                    "{kind: " + type.getSimpleName() + ", " + yaml + "}");
            return JSON.treeToValue(JSON.valueToTree(tree), type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(yaml, e);
        }
    }

    /**
     * Pods, one behind each semicolon: a name, then any of a phase, {@code ready}, {@code deleted}, {@code tracked}, a node behind
     * {@code @}, a revision behind {@code #} and an index behind {@code /}. Ready ones have been so for a minute.
     */
    public static List<Pod> pods(String text) {
        return text.isBlank() ? List.of() : Stream.of(text.split(";", -1)).map(String::strip).map(Cases::pod).toList();
    }

    private static Pod pod(String text) {
        List<String> words = List.of(text.split(" ", -1));
        String phase = words.stream().filter(w -> Character.isUpperCase(w.charAt(0))).findFirst().orElse("Pending");
        boolean ready = words.contains("ready");
        String meta = "name: " + words.getFirst() + ", namespace: ns, uid: " + words.getFirst()
                + ", creationTimestamp: '2026-01-05T09:00:00Z'"
                + (words.contains("deleted")
                        ? ", deletionTimestamp: '2026-01-05T09:09:30Z', deletionGracePeriodSeconds: 30"
                        : "")
                + (words.contains("tracked") ? ", finalizers: [batch.kubernetes.io/job-tracking]" : "")
                + marked(words, "#").map(v -> ", labels: {controller-revision-hash: " + v + "}").orElse("")
                + marked(words, "/").map(
                        v -> ", annotations: {batch.kubernetes.io/job-completion-index: '" + v + "'}").orElse("");
        return read(Pod.class,
                "metadata: {" + meta + "}, spec: {nodeName: " + marked(words, "@").orElse("''") + "}, status: {phase: "
                        + phase
                        + ", conditions: [{type: Ready, status: '" + (ready ? "True" : "False")
                        + "', lastTransitionTime: '2026-01-05T09:09:00Z'}]}");
    }

    private static Optional<String> marked(List<String> words, String mark) {
        return words.stream().filter(w -> w.startsWith(mark)).map(w -> w.substring(1)).findFirst();
    }

    /** What is to be done, an action a line: {@code create Pod web-}, {@code delete Pod a}, or the message of an event. */
    public static String told(List<Action> actions) {
        return actions.stream().map(Cases::told).collect(Collectors.joining("; "));
    }

    private static String told(Action action) {
        return switch (action) {
            case Action.Create(ApiObject object) -> "create " + named(object);
            case Action.Change(ApiObject object) -> "change " + named(object);
            case Action.Delete(ApiObject object) -> "delete " + named(object);
            case Action.Release(ApiObject object, String finalizer) -> "release " + named(object);
            case Action.Tell(boolean warning, String reason, String message) -> reason + ": " + message;
        };
    }

    private static String named(ApiObject object) {
        String name = object.metadata().name().isEmpty() ? object.metadata().generateName() : object.metadata().name();
        return object.kind() + " " + name;
    }
}
