package podium.simulation.control;

import java.util.Map;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectKey;
import podium.cluster.core.ResourceQuota;
import podium.cluster.core.ResourceQuotaSpec;
import podium.cluster.core.ResourceQuotaStatus;
import podium.control.admission.ObjectUsage;
import podium.simulation.Change.ObjectChanged;

/** Counts what the objects of a namespace use of its quotas. Rule: api.md §6.6. */
public final class QuotaLoop {
    private final ControlContext context;
    private final SyncQueue queue;

    public QuotaLoop(ControlContext context) {
        this.context = context;
        this.queue = new SyncQueue(context.clock(), this::sync);
    }

    /** Begins to watch. */
    public void begin() {
        context.api().watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        if (change.object() instanceof ResourceQuota quota) queue.add(quota.key());
        else {
            context.list(ResourceQuota.class, change.object().metadata().namespace()).forEach(q -> queue.add(q.key()));
        }
    }

    private void sync(ObjectKey key) {
        context.api().get(ResourceQuota.class, key.namespace(), key.name()).ifPresent(quota -> {
            ResourceQuotaStatus status = new ResourceQuotaStatus(
                    quota.spec().map(ResourceQuotaSpec::hard).orElse(Map.of()),
                    ObjectUsage.used(quota, context.list(ApiObject.class, key.namespace())));
            context.api().update(quota, q -> q.withStatus(Optional.of(status)));
        });
    }
}
