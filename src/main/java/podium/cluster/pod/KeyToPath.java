package podium.cluster.pod;

import java.util.Optional;

/** A key and the file that it becomes. */
public record KeyToPath(
        String key,
        String path,
        Optional<Integer> mode) {
}
