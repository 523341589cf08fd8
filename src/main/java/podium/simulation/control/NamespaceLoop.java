package podium.simulation.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectKey;
import podium.cluster.core.Namespace;
import podium.cluster.pod.Pod;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.api.Propagation;

/** Empties namespaces that are to go: Pods first and completely, then all else, then the namespace. Rule: controllers.md §8.7. */
final class NamespaceLoop {
    /** How long it waits for what is still there. */
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private final ControlContext context;
    private final SyncQueue queue;

    NamespaceLoop(ControlContext context) {
        this.context = context;
        this.queue = new SyncQueue(context.clock(), this::sync);
    }

    void begin() {
        context.api().watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        if (change.object() instanceof Namespace namespace && namespace.metadata().deletionTimestamp().isPresent())
            queue.add(namespace.key());
    }

    private void sync(ObjectKey key) {
        Optional<ApiObject> namespace = context.api().get(key);
        if (namespace.isEmpty()) return;
        List<? extends ApiObject> left = context.list(Pod.class, key.name());
        if (left.isEmpty()) left = context.list(ApiObject.class, key.name());
        if (left.isEmpty()) {
            context.api().remove(namespace.get());
            return;
        }
        left.stream().filter(o -> o.metadata().deletionTimestamp().isEmpty()).forEach(
                o -> context.deleter().delete(o, Optional.empty(), Propagation.BACKGROUND));
        queue.addAfter(key, AGAIN);
    }
}
