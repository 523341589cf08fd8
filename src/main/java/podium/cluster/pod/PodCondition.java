package podium.cluster.pod;

import java.time.Instant;
import java.util.Optional;

/** One condition of the Pod. */
public record PodCondition(
        String type,
        long observedGeneration,
        String status,
        Optional<Instant> lastProbeTime,
        Optional<Instant> lastTransitionTime,
        String reason,
        String message) {
}
