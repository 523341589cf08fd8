package podium.kubelet;

import java.util.List;
import java.util.OptionalInt;
import podium.cluster.why.Derivation;

/**
 * What one sync does, in this order: kills, sandbox, init containers, main containers. Rule: kubelet.md §2.4.
 *
 * @param killPod stop all that runs, and the sandbox
 * @param newSandbox the attempt of the sandbox to be made; the init containers' records go before
 * @param kills running containers to stop
 * @param starts init containers by name, in spec order
 * @param mainStarts main containers by name, in spec order
 * @param ephemeralStarts containers that were added to the running Pod, by name; they start before all others
 * @param removals records to remove, in this order, when all containers start over
 * @param reasons what was decided about each container and the sandbox, and by what
 */
public record SyncPlan(boolean killPod, OptionalInt newSandbox, List<Kill> kills, List<String> starts,
        List<String> mainStarts, List<String> ephemeralStarts,
        List<String> removals, List<Derivation> reasons) {
    public SyncPlan {
        kills = List.copyOf(kills);
        starts = List.copyOf(starts);
        mainStarts = List.copyOf(mainStarts);
        ephemeralStarts = List.copyOf(ephemeralStarts);
        removals = List.copyOf(removals);
        reasons = List.copyOf(reasons);
    }

    /** A running instance to stop, with the words of its event. */
    public record Kill(String container, String id, String message, Cause cause) {
    }

    /** Why an instance is stopped: a probe may bring its own grace period. */
    public enum Cause {
        STARTUP_PROBE, LIVENESS_PROBE, OTHER
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return !killPod && newSandbox.isEmpty() && kills.isEmpty() && starts.isEmpty() && mainStarts.isEmpty()
                && ephemeralStarts.isEmpty() && removals.isEmpty();
    }
}
