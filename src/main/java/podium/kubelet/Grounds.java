package podium.kubelet;

import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerState;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;

/** What decisions read, in words that are the same wherever it is read. */
public final class Grounds {
    private Grounds() {
    }

    /** What became of an instance. */
    public static String words(ContainerRecord instance) {
        return switch (instance.state()) {
            case CREATED -> "has been created (run " + instance.attempt() + ")";
            case RUNNING -> "runs (run " + instance.attempt() + ")";
            case EXITED -> "ended with exit code " + instance.exitCode() + reason(instance) + " (run "
                    + instance.attempt() + ")";
        };
    }

    /** The reason, where the code does not say it. */
    private static String reason(ContainerRecord instance) {
        return instance.end().map(e -> e.reason()).filter(r -> !r.equals("Completed") && !r.equals("Error")).map(
                r -> ", " + r).orElse("");
    }

    /** A state as it is told: waiting, running or terminated, with its reason. */
    public static String words(ContainerState state) {
        return state.terminated().map(t -> "terminated " + t.reason() + " " + t.exitCode()).or(
                () -> state.running().map(_ -> "running")).orElseGet(
                        () -> ("waiting " + state.waiting().map(w -> w.reason()).orElse("")).strip());
    }

    /** An instance as a decision reads it. */
    public static Input instance(ContainerRecord instance) {
        return Input.of(instance.name(), words(instance), Topic.of(Kind.INSTANCE, instance.name()));
    }

    static Input instance(Container container, PodRuntime runtime) {
        return runtime.newest(container.name()).map(Grounds::instance).orElse(
                Input.fact(container.name(), "has no instance"));
    }

    static Input image(Container container) {
        return Input.fact("its image in the spec", "is now " + container.image());
    }

    /** The state of a container as a decision reads it. */
    public static Input state(String container, ContainerState state) {
        return Input.of(container + " is", words(state), Topic.of(Kind.STATE, container));
    }

    /** The result of a probe of an instance; nothing when it has no such probe. */
    static List<Input> probe(boolean has, ContainerRecord instance, String kind, Optional<ProbeResult> result) {
        if (!has) return List.of();
        String name = "the " + kind + " probe of " + instance.name();
        return List.of(
                result.map(r -> Input.of(name, words(r), Topic.of(Kind.PROBE, instance.name() + "/" + kind))).orElse(
                        Input.fact(name, words(ProbeResult.UNKNOWN))));
    }

    /** The result of a probe. */
    public static String words(ProbeResult result) {
        return switch (result) {
            case SUCCESS -> "succeeds";
            case FAILURE -> "fails";
            case UNKNOWN -> "has not answered";
        };
    }
}
