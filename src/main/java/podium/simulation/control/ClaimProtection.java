package podium.simulation.control;

import java.util.List;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.Pod;
import podium.control.storage.ClaimBinding;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.api.ApiServer;
import podium.simulation.api.ObjectCreator;

/** Lets a claim go that is being deleted once no placed Pod names it. Rule: controllers.md §6, PVC. */
public final class ClaimProtection {
    private final ApiServer api;

    public ClaimProtection(ApiServer api) {
        this.api = api;
    }

    /** Begins to watch. */
    public void begin() {
        api.watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        if (!(change.object() instanceof Pod) && !(change.object() instanceof PersistentVolumeClaim)) return;
        for (PersistentVolumeClaim claim : api.list(PersistentVolumeClaim.class)) {
            boolean leaving = claim.metadata().deletionTimestamp().isPresent();
            if (leaving && !used(claim))
                api.update(claim, c -> c.withMetadata(
                        c.metadata().withFinalizers(without(c.metadata().finalizers()))));
        }
    }

    private boolean used(PersistentVolumeClaim claim) {
        return api.list(Pod.class).stream().anyMatch(
                p -> !p.spec().nodeName().isEmpty() && ClaimBinding.uses(p, claim));
    }

    private static List<String> without(List<String> finalizers) {
        return finalizers.stream().filter(f -> !f.equals(ObjectCreator.CLAIM_PROTECTION)).toList();
    }
}
