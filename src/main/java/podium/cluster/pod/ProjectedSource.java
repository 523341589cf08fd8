package podium.cluster.pod;

import java.util.List;
import java.util.Optional;

/** Several sources in one directory. */
public record ProjectedSource(
        List<ProjectedPart> sources,
        Optional<Integer> defaultMode) {
}
