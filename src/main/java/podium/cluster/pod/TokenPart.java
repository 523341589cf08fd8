package podium.cluster.pod;

import java.util.Optional;

/** A service account token; its life in seconds. */
public record TokenPart(
        String audience,
        Optional<Long> expirationSeconds,
        String path) {
}
