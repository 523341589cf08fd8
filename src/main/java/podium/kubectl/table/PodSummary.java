package podium.kubectl.table;

import java.time.Instant;
import java.util.Optional;
import podium.cluster.pod.Pod;

/**
 * What {@code kubectl get pods} makes of a Pod: READY, STATUS and RESTARTS. Rule: kubectl.md §2.
 *
 * @param ready ready sidecars and main containers
 * @param total sidecars and main containers
 * @param restarts while initializing those of init containers, afterwards of sidecars and main containers
 * @param lastRestart the newest end among the same containers' former runs
 */
public record PodSummary(int ready, int total, String status, int restarts, Optional<Instant> lastRestart) {
    /** Sums up a Pod. */
    public static PodSummary of(Pod pod) {
        return new PodSummarizer(pod).summarize();
    }
}
