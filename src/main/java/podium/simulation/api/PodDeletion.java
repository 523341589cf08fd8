package podium.simulation.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import podium.cluster.ObjectMeta;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;

/** What the API server does with a Pod that is to be deleted. Rule: kubelet.md §10.1. */
public final class PodDeletion {
    private PodDeletion() {
    }

    /**
     * The grace period that a deletion gets.
     *
     * @param asked seconds, when the request names them
     */
    public static long grace(Pod pod, Optional<Long> asked) {
        boolean over = pod.status().flatMap(s -> s.phase()).filter(PodPhase::isFinal).isPresent();
        if (pod.spec().nodeName().isEmpty() || over) return 0;
        return asked.or(() -> pod.spec().terminationGracePeriodSeconds()).orElse(30L);
    }

    /** The Pod with its time of deletion; a second deletion can only shorten the first. */
    public static Pod marked(Pod pod, long grace, Instant now) {
        ObjectMeta meta = pod.metadata();
        boolean again = meta.deletionTimestamp().isPresent();
        if (again && meta.deletionGracePeriodSeconds().orElse(0L) <= grace) return pod;
        ObjectMeta marked = meta.withDeletionTimestamp(
                Optional.of(now.plusSeconds(grace).truncatedTo(ChronoUnit.SECONDS))).withDeletionGracePeriodSeconds(
                        Optional.of(grace));
        return pod.withMetadata(again ? marked : marked.withGeneration(meta.generation() + 1));
    }
}
