package podium.cluster.pod;

import java.util.Optional;

/** The name of an object that may be allowed to be missing. */
public record OptionalReference(
        String name,
        Optional<Boolean> optional) {
}
