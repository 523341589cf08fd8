package podium.cluster.pod;

import java.time.Instant;
import java.util.Optional;

/** How a container ended. */
public record Terminated(
        int exitCode,
        int signal,
        String reason,
        String message,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        String containerID) {
}
