package podium.cluster.pod;

import java.util.List;
import java.util.Optional;

/** Fields of the Pod as files. */
public record DownwardApiSource(
        List<DownwardApiFile> items,
        Optional<Integer> defaultMode) {
}
