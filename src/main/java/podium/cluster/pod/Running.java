package podium.cluster.pod;

import java.time.Instant;
import java.util.Optional;

/** Since when a container runs. */
public record Running(
        Optional<Instant> startedAt) {
}
