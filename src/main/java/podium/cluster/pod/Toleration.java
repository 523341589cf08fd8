package podium.cluster.pod;

import java.util.Optional;

/** A taint that the Pod tolerates. */
public record Toleration(
        String key,
        String operator,
        String value,
        String effect,
        Optional<Long> tolerationSeconds) {
}
