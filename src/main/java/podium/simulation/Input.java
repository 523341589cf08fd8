package podium.simulation;

import java.time.Duration;
import java.util.List;

/** Something that happens to the cluster from outside, at a time after the start. */
public sealed interface Input {
    Duration at();

    /** Manifests as text, applied together. */
    record Apply(Duration at, String manifests) implements Input {
    }

    /** {@code kubectl delete} with its arguments. */
    record Delete(Duration at, List<String> arguments) implements Input {
    }

    /** {@code kubectl set image} with its arguments. */
    record SetImage(Duration at, List<String> arguments) implements Input {
    }

    /** {@code kubectl exec}. */
    record Exec(Duration at, String pod, String container, List<String> command) implements Input {
    }

    /** The sandbox of a Pod ends, as after a reboot of the node. */
    record KillSandbox(Duration at, String pod) implements Input {
    }

    /** The node ends a container's first process. */
    record Kill(Duration at, String pod, String container, int signal) implements Input {
    }

    /** A command of kubectl that changes something, from its verb on: scale, rollout, label, drain and so on. */
    record Command(Duration at, List<String> words) implements Input {
    }

    /** The world around the cluster changes. */
    record Change(Duration at, Fault fault) implements Input {
    }

    /** A request to the API server, as it is: without a client that words or repeats it. */
    record Call(Duration at, Request request) implements Input {
    }
}
