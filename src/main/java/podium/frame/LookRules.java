package podium.frame;

import java.util.Optional;
import podium.cluster.pod.ContainerStatus;
import podium.cluster.pod.Terminated;
import podium.cluster.pod.Waiting;
import podium.simulation.Change;

/**
 * How changes turn one look of a container into the next. What the runtime did is true at once; a status comes later and
 * may be stale, so it decides only what the runtime is silent about: errors before a start, and the word for a back-off.
 */
final class LookRules {
    private LookRules() {
    }

    /** The look after the runtime did something to this container; the same when the change is of another kind. */
    static Look after(Look before, Change change) {
        return switch (change) {
            case Change.PullStarted c -> new Look.Pulling(c.image(), 0);
            case Change.PullEnded c when c.problem().isEmpty() -> new Look.Waiting();
            case Change.PullEnded c -> new Look.Blocked("ErrImagePull", c.problem());
            case Change.ContainerStarted _ -> new Look.Running();
            case Change.ContainerEnded c -> ended(c.exit().code(), c.exit().outOfMemory());
            case Change.BackOffStarted c ->
                new Look.BackOff(c.at(), Optional.of(c.until()), exitCode(before), reason(before));
            default -> before;
        };
    }

    /** The look after a status was published. */
    static Look after(Look before, ContainerStatus status, java.time.Instant at) {
        if (before instanceof Look.Running || (before.ended() && status.state().waiting().isEmpty())) return before;
        Optional<Waiting> waiting = status.state().waiting();
        if (waiting.isPresent()) return waiting(before, waiting.get(), status, at);
        if (before instanceof Look.BackOff) return before;
        Optional<Terminated> terminated = status.state().terminated();
        if (terminated.isPresent())
            return ended(terminated.get().exitCode(),
                    terminated.get().reason().equals("OOMKilled"));
        return status.state().running().isPresent() ? new Look.Running() : before;
    }

    private static Look waiting(Look before, Waiting waiting, ContainerStatus status, java.time.Instant at) {
        String reason = waiting.reason();
        if (isPlain(reason)) return before;
        if (before instanceof Look.BackOff b) return new Look.BackOff(b.from(), b.until(), b.exitCode(), reason);
        if (reason.endsWith("BackOff")) {
            return new Look.BackOff(at, Optional.empty(),
                    status.lastState().terminated().map(Terminated::exitCode).or(() -> exitCode(before)), reason);
        }
        return before.ended() || before instanceof Look.Pulling
                ? before
                : new Look.Blocked(reason, waiting.message());
    }

    /** Rule: kubelet.md: these two reasons are the default of a container that has not been started yet. */
    private static boolean isPlain(String reason) {
        return reason.isEmpty() || reason.equals("PodInitializing") || reason.equals("ContainerCreating");
    }

    private static Look ended(int code, boolean outOfMemory) {
        return code == 0 ? new Look.Done() : new Look.Failed(code, outOfMemory);
    }

    private static Optional<Integer> exitCode(Look look) {
        return switch (look) {
            case Look.Done _ -> Optional.of(0);
            case Look.Failed f -> Optional.of(f.exitCode());
            case Look.BackOff b -> b.exitCode();
            default -> Optional.empty();
        };
    }

    private static String reason(Look look) {
        return switch (look) {
            case Look.Blocked b -> b.reason();
            case Look.BackOff b -> b.reason();
            default -> "";
        };
    }
}
