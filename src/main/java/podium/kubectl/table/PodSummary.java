package podium.kubectl.table;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Pod;
import podium.cluster.why.Derivation;

/**
 * What {@code kubectl get pods} makes of a Pod: READY, STATUS and RESTARTS. Rule: kubectl.md §2.
 *
 * @param ready ready sidecars and main containers
 * @param total sidecars and main containers
 * @param restarts while initializing those of init containers, afterwards of sidecars and main containers
 * @param lastRestart the newest end among the same containers' former runs
 * @param why the derivations of the three cells
 */
public record PodSummary(int ready, int total, String status, int restarts, Optional<Instant> lastRestart,
        List<Derivation> why) {
    /** Sums up a Pod. */
    public static PodSummary of(Pod pod) {
        return new PodSummarizer(pod).summarize();
    }
}
