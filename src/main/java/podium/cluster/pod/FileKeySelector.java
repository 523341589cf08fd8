package podium.cluster.pod;

import java.util.Optional;

/** A key of an env file in a volume. */
public record FileKeySelector(
        String volumeName,
        String path,
        String key,
        Optional<Boolean> optional) {
}
