package podium.cluster.workload;

import java.time.Instant;
import java.util.Optional;

/** One condition of a workload. */
public record WorkloadCondition(
        String type,
        String status,
        Optional<Instant> lastProbeTime,
        Optional<Instant> lastUpdateTime,
        Optional<Instant> lastTransitionTime,
        String reason,
        String message) {
}
