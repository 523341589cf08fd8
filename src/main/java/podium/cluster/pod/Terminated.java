package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.time.Instant;
import java.util.Optional;

/** How a container ended. */
public record Terminated(
        int exitCode,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int signal,
        String reason,
        String message,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        String containerID) {
    /** The same end with another message. */
    public Terminated withMessage(String other) {
        return new Terminated(exitCode, signal, reason, other, startedAt, finishedAt, containerID);
    }
}
