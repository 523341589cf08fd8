package podium.cluster.pod;

import java.util.Optional;

import podium.cluster.Quantity;

/** A directory that lives as long as the Pod. */
public record EmptyDirSource(
        String medium,
        Optional<Quantity> sizeLimit) {
}
