package podium.simulation.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.OwnerReference;
import podium.cluster.pod.Pod;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.Change.Watch;
import podium.simulation.api.ObjectDeleter;
import podium.simulation.api.Propagation;

/** Deletes what has lost its owners, and sees to it that dependents go first where that was asked for. Rule: controllers.md §8. */
public final class GarbageCollector {
    private static final Duration WORK = Duration.ofMillis(25);
    private final ControlContext context;

    public GarbageCollector(ControlContext context) {
        this.context = context;
    }

    /** Begins to watch. */
    public void begin() {
        context.api().watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        ApiObject object = change.object();
        if (change.type() == Watch.DELETED) {
            later(() -> dependents(object).forEach(this::collect));
            for (OwnerReference owner : object.metadata().ownerReferences())
                later(() -> owner(owner).ifPresent(this::finish));
        } else
            if (change.type() == Watch.ADDED && !object.metadata().ownerReferences().isEmpty())
                later(() -> collect(object));
            else
                if (isFinalized(object)) later(() -> finish(object));
    }

    private void later(Runnable task) {
        context.clock().after(WORK, task);
    }

    private static boolean isFinalized(ApiObject object) {
        List<String> finalizers = object.metadata().finalizers();
        return object.metadata().deletionTimestamp().isPresent()
                && (finalizers.contains(ObjectDeleter.FOREGROUND) || finalizers.contains(ObjectDeleter.ORPHAN));
    }

    private List<ApiObject> dependents(ApiObject owner) {
        return context.api().list(ApiObject.class).stream().filter(o -> belongs(o, owner.metadata().uid())).toList();
    }

    private static boolean belongs(ApiObject object, String uid) {
        return object.metadata().ownerReferences().stream().anyMatch(r -> r.uid().equals(uid));
    }

    private Optional<ApiObject> owner(OwnerReference reference) {
        return context.api().list(ApiObject.class).stream().filter(
                o -> o.metadata().uid().equals(reference.uid())).findFirst();
    }

    /** Deletes an object all of whose owners are gone. */
    private void collect(ApiObject object) {
        Optional<ApiObject> stored = context.api().get(object.key()).filter(
                o -> o.metadata().uid().equals(object.metadata().uid()));
        List<OwnerReference> owners = stored.map(o -> o.metadata().ownerReferences()).orElse(List.of());
        if (owners.isEmpty() || owners.stream().anyMatch(r -> owner(r).isPresent())) return;
        context.deleter().delete(stored.get(), Optional.empty(), Propagation.BACKGROUND);
    }

    /** Takes a step towards the end of an object that waits for its dependents. */
    private void finish(ApiObject object) {
        Optional<ApiObject> stored = context.api().get(object.key()).filter(
                o -> o.metadata().uid().equals(object.metadata().uid()) && isFinalized(o));
        if (stored.isEmpty()) return;
        List<ApiObject> dependents = dependents(object);
        if (stored.get().metadata().finalizers().contains(ObjectDeleter.ORPHAN)) {
            dependents.forEach(
                    d -> context.api().update(d, o -> o.withMetadata(without(o.metadata(), object.metadata().uid()))));
            release(stored.get(), ObjectDeleter.ORPHAN);
            return;
        }
        List<ApiObject> blocking = dependents.stream().filter(d -> d.metadata().ownerReferences().stream().anyMatch(
                r -> r.uid().equals(object.metadata().uid()) && r.blockOwnerDeletion().orElse(false))).toList();
        if (blocking.isEmpty()) release(stored.get(), ObjectDeleter.FOREGROUND);
        else blocking.stream().filter(d -> d.metadata().deletionTimestamp().isEmpty()).forEach(this::deleteBlocking);
    }

    /** What has dependents of its own goes after them, too. */
    private void deleteBlocking(ApiObject dependent) {
        boolean leaf = dependent instanceof Pod || dependents(dependent).isEmpty();
        context.deleter().delete(dependent, Optional.empty(), leaf ? Propagation.BACKGROUND : Propagation.FOREGROUND);
    }

    private static ObjectMeta without(ObjectMeta meta, String uid) {
        return meta.withOwnerReferences(meta.ownerReferences().stream().filter(r -> !r.uid().equals(uid)).toList());
    }

    private void release(ApiObject object, String finalizer) {
        context.api().update(object, o -> o.withMetadata(o.metadata().withFinalizers(
                o.metadata().finalizers().stream().filter(f -> !f.equals(finalizer)).toList())));
    }
}
