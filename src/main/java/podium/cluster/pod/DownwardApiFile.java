package podium.cluster.pod;

import java.util.Optional;

/** One file of a downwardAPI volume. */
public record DownwardApiFile(
        String path,
        Optional<ObjectFieldSelector> fieldRef,
        Optional<ResourceFieldSelector> resourceFieldRef,
        Optional<Integer> mode) {
}
