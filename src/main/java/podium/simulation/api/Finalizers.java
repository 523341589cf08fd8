package podium.simulation.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import podium.cluster.ObjectMeta;

/** Names in the metadata that keep a deleted object until those who wrote them are done. */
final class Finalizers {
    private Finalizers() {
    }

    /** The metadata of an object that is to go and that its finalizers keep. */
    static ObjectMeta kept(ObjectMeta meta, Instant now) {
        ObjectMeta marked = meta.deletionTimestamp().isPresent()
                ? meta
                : meta.withDeletionTimestamp(Optional.of(now.truncatedTo(ChronoUnit.SECONDS)));
        return marked.withDeletionGracePeriodSeconds(Optional.of(0L));
    }

    /** Whether a write takes away the last thing that keeps an object. */
    static boolean wasTheLast(ObjectMeta before, ObjectMeta after) {
        return after.deletionTimestamp().isPresent() && !before.finalizers().isEmpty() && after.finalizers().isEmpty()
                && after.deletionGracePeriodSeconds().orElse(0L) == 0;
    }
}
