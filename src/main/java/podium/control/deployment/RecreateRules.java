package podium.control.deployment;

import java.util.List;
import podium.cluster.pod.Pod;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.ReplicaSetStatus;
import podium.control.pod.Owners;
import podium.control.pod.PodFacts;

/** Old Pods go, all of them, before a new one comes. Rule: controllers.md §1, Recreate. */
final class RecreateRules {
    private RecreateRules() {
    }

    /** @param pods all Pods of the Deployment's sets */
    static void step(Draft draft, List<Pod> pods) {
        draft.reviseCurrent();
        boolean scaled = false;
        for (ReplicaSet set : Sets.active(draft.old())) scaled |= draft.scale(set, 0);
        if (scaled || oldPodsRun(draft, pods)) return;
        if (draft.newest().isEmpty()) draft.createCurrent();
        draft.newest().ifPresent(set -> {
            if (Sets.size(set) != draft.bounds().replicas()) draft.scale(set, draft.bounds().replicas());
        });
    }

    private static boolean oldPodsRun(Draft draft, List<Pod> pods) {
        List<ReplicaSet> old = draft.old();
        return Sets.sum(old, ReplicaSetStatus::replicas) > 0
                || pods.stream().anyMatch(p -> !PodFacts.isOver(p) && old.stream().anyMatch(s -> Owners.owns(s, p)));
    }
}
