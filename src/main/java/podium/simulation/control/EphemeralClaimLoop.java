package podium.simulation.control;

import java.util.List;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.Pod;
import podium.control.storage.EphemeralClaims;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.Change.Watch;

/** Makes the claims of ephemeral volumes. Rule: Kubernetes documentation, generic ephemeral volumes. */
public final class EphemeralClaimLoop {
    private final ControlContext context;
    private final SyncQueue queue;

    public EphemeralClaimLoop(ControlContext context) {
        this.context = context;
        this.queue = new SyncQueue(context.clock(), this::sync);
    }

    /** Begins to watch. */
    public void begin() {
        context.api().watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        boolean added = change.object() instanceof Pod && change.type() == Watch.ADDED;
        if (added && change.object() instanceof Pod pod && uses(pod)) queue.add(pod.key());
        if (!(change.object() instanceof PersistentVolumeClaim) || change.type() != Watch.DELETED) return;
        context.api().list(Pod.class).stream().filter(EphemeralClaimLoop::uses).forEach(pod -> queue.add(pod.key()));
    }

    private static boolean uses(Pod pod) {
        return pod.spec().volumes().stream().anyMatch(volume -> volume.ephemeral().isPresent());
    }

    private void sync(ObjectKey key) {
        Optional<Pod> pod = context.api().get(Pod.class, key.namespace(), key.name());
        if (pod.isEmpty()) return;
        List<PersistentVolumeClaim> claims = context.api().list(PersistentVolumeClaim.class).stream().filter(
                claim -> claim.metadata().namespace().equals(key.namespace())).toList();
        EphemeralClaims.missing(pod.get(), claims).forEach(context.creator()::create);
    }
}
