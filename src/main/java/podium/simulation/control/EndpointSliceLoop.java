package podium.simulation.control;

import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.core.EndpointSlice;
import podium.cluster.core.Service;
import podium.cluster.pod.Pod;
import podium.control.endpoint.EndpointSlices;
import podium.control.pod.Owners;
import podium.simulation.Change.ObjectChanged;

/** Keeps the slices of Services: who serves, and whether it is ready. Rule: controllers.md §7.1. */
final class EndpointSliceLoop {
    private final ControlContext context;
    private final SyncQueue queue;

    EndpointSliceLoop(ControlContext context) {
        this.context = context;
        this.queue = new SyncQueue(context.clock(), this::sync);
    }

    void begin() {
        context.api().watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        if (change.object() instanceof Service service) queue.add(service.key());
        else
            if (change.object() instanceof Pod pod)
                context.list(Service.class, pod.metadata().namespace()).stream().filter(
                        EndpointSlices::isManaged).forEach(s -> queue.add(s.key()));
    }

    private void sync(ObjectKey key) {
        Optional<Service> found = context.api().get(Service.class, key.namespace(), key.name()).filter(
                EndpointSlices::isManaged);
        if (found.isEmpty()) return;
        Service service = found.get();
        List<Pod> pods = context.list(Pod.class, key.namespace());
        Optional<EndpointSlice> slice = context.list(EndpointSlice.class, key.namespace()).stream().filter(
                s -> Owners.owns(service, s)).findFirst();
        if (slice.isEmpty()) context.creator().create(EndpointSlices.made(service, pods));
        else context.api().update(slice.get(), s -> EndpointSlices.filled(s, service, pods));
    }
}
