package podium.cluster.pod;

import java.util.List;
import java.util.Optional;

/** A ConfigMap or a Secret in a projected volume. */
public record ConfigMapPart(
        String name,
        List<KeyToPath> items,
        Optional<Boolean> optional) {
}
