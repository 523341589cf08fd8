package podium.simulation.api;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.core.Namespace;
import podium.cluster.pod.Pod;
import podium.shell.Clock;

/** The way of every object out of the cluster. People and controllers take the same. Rule: controllers.md §8. */
public final class ObjectDeleter {
    /** The finalizer of an object whose dependents go first. */
    public static final String FOREGROUND = "foregroundDeletion";
    /** The finalizer of an object whose dependents stay. */
    public static final String ORPHAN = "orphan";
    private final ApiServer api;
    private final Clock clock;

    public ObjectDeleter(ApiServer api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /**
     * Asks for a deletion.
     *
     * @param grace the seconds that a Pod gets, when the request names them
     */
    public void delete(ApiObject object, Optional<Long> grace, Propagation propagation) {
        if (object instanceof Pod pod) {
            long seconds = PodDeletion.grace(pod, grace);
            api.update(pod, p -> PodDeletion.marked(p, seconds, clock.now()));
            if (seconds == 0) api.remove(pod);
            return;
        }
        if (object instanceof Namespace namespace) {
            api.update(namespace, n -> Namespaces.ending(n, clock.now()));
            return;
        }
        switch (propagation) {
            case BACKGROUND -> api.remove(object);
            case FOREGROUND -> finalize(object, FOREGROUND);
            case ORPHAN -> finalize(object, ORPHAN);
        }
    }

    private void finalize(ApiObject object, String finalizer) {
        api.update(object, o -> {
            ObjectMeta meta = o.metadata();
            if (meta.finalizers().contains(finalizer)) return o;
            List<String> finalizers = new ArrayList<>(meta.finalizers());
            finalizers.add(finalizer);
            return o.withMetadata(meta.withFinalizers(finalizers).withDeletionTimestamp(meta.deletionTimestamp().or(
                    () -> Optional.of(clock.now().truncatedTo(ChronoUnit.SECONDS)))).withDeletionGracePeriodSeconds(
                            Optional.of(0L)).withGeneration(meta.generation() + 1));
        });
    }
}
