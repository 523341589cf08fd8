package podium.cluster.pod;

import java.util.Optional;

/** A directory or file of the node. */
public record HostPathSource(
        String path,
        Optional<String> type) {
}
