package podium.cluster.core;

import java.time.Instant;
import java.util.Optional;

/** One thing that a kubelet says of its node. */
public record NodeCondition(
        String type,
        String status,
        Optional<Instant> lastHeartbeatTime,
        Optional<Instant> lastTransitionTime,
        String reason,
        String message) {
}
