package podium.cluster.pod;

import java.util.Optional;

import podium.cluster.Quantity;

/** A resource of a container. */
public record ResourceFieldSelector(
        String containerName,
        String resource,
        Optional<Quantity> divisor) {
}
