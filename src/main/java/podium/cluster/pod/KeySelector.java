package podium.cluster.pod;

import java.util.Optional;

/** A key of a ConfigMap or a Secret. */
public record KeySelector(
        String name,
        String key,
        Optional<Boolean> optional) {
}
