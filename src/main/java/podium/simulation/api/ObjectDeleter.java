package podium.simulation.api;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.core.Namespace;
import podium.cluster.pod.Pod;
import podium.cluster.why.Derivation;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.kubelet.Rule;
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
            api.decided(pod, derivation(pod, grace, seconds));
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

    private static Derivation derivation(Pod pod, Optional<Long> asked, long seconds) {
        Input period = asked.map(s -> Input.fact("the request", "gives it " + s + " s")).orElseGet(
                () -> Input.fact("terminationGracePeriodSeconds is",
                        pod.spec().terminationGracePeriodSeconds().orElse(30L)));
        if (seconds > 0)
            return Derivation.of(Topic.of(Kind.DELETION), "is marked, with " + seconds + " s of grace", Rule.DELETION,
                    period);
        String node = pod.spec().nodeName().isEmpty() ? "is none" : "is " + pod.spec().nodeName();
        return Derivation.of(Topic.of(Kind.DELETION), "goes at once", Rule.DELETED_AT_ONCE, period,
                Input.fact("its node", node),
                Input.of("its phase is", pod.status().flatMap(s -> s.phase()).map(Object::toString).orElse(""),
                        Topic.of(Kind.PHASE)));
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
