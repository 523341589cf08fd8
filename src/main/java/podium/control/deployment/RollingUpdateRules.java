package podium.control.deployment;

import java.util.List;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.ReplicaSetStatus;

/** One step of a rolling update: at most one direction at a time. Rule: controllers.md §1, RollingUpdate step. */
final class RollingUpdateRules {
    private RollingUpdateRules() {
    }

    static void step(Draft draft) {
        draft.reviseCurrent();
        if (draft.newest().isEmpty()) draft.createCurrent();
        if (!growCurrent(draft)) shrinkOld(draft);
    }

    private static boolean growCurrent(Draft draft) {
        RolloutBounds bounds = draft.bounds();
        ReplicaSet newest = draft.newest().orElseThrow();
        int size = Sets.size(newest);
        if (size == bounds.replicas()) return false;
        if (size > bounds.replicas()) return draft.scale(newest, bounds.replicas());
        int room = bounds.maxTotal() - Sets.sizes(draft.all());
        return draft.scale(newest, room <= 0 ? size : size + Math.min(room, bounds.replicas() - size));
    }

    private static void shrinkOld(Draft draft) {
        ReplicaSet newest = draft.newest().orElseThrow();
        int minAvailable = draft.bounds().minAvailable();
        int room = Sets.sizes(draft.all()) - minAvailable - (Sets.size(newest) - Sets.available(newest));
        if (room <= 0) return;
        removeUnhealthy(draft, room);
        int spare = Sets.sum(draft.all(), ReplicaSetStatus::availableReplicas) - minAvailable;
        for (ReplicaSet old : Sets.active(draft.old())) {
            if (spare <= 0) return;
            int fewer = Math.min(spare, Sets.size(old));
            draft.scale(old, Sets.size(old) - fewer);
            spare -= fewer;
        }
    }

    /** Pods that are not available serve nobody: they go before any that does. */
    private static void removeUnhealthy(Draft draft, int room) {
        int left = room;
        List<ReplicaSet> old = Sets.active(draft.old());
        for (ReplicaSet set : old) {
            int fewer = Math.min(left, Sets.size(set) - Sets.available(set));
            if (fewer <= 0) continue;
            draft.scale(set, Sets.size(set) - fewer);
            left -= fewer;
        }
    }
}
