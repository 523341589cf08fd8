package podium.cluster.pod;

import java.util.List;
import java.util.Optional;

/** The keys of a ConfigMap as files. */
public record ConfigMapSource(
        String name,
        List<KeyToPath> items,
        Optional<Integer> defaultMode,
        Optional<Boolean> optional) {
}
