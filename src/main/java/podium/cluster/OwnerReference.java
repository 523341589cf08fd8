package podium.cluster;

import java.util.Optional;

/** The object that an object belongs to and is garbage-collected with. */
public record OwnerReference(
        String apiVersion,
        String kind,
        String name,
        String uid,
        Optional<Boolean> controller,
        Optional<Boolean> blockOwnerDeletion) {
}
