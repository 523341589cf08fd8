package podium.control.deployment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Pod;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.DeploymentStatus;
import podium.cluster.workload.ReplicaSet;
import podium.control.Action.Tell;
import podium.control.Decision;
import podium.control.pod.Selectors;

/** Rolls Pods out by growing and shrinking ReplicaSets. Rule: controllers.md §1. */
public final class DeploymentRules {
    private DeploymentRules() {
    }

    /**
     * What a Deployment does about its sets.
     *
     * @param sets those that belong to it
     * @param pods those that belong to its sets
     * @param hash the name of its template
     */
    public static Decision<Deployment> decide(Deployment deployment, List<ReplicaSet> sets, List<Pod> pods, String hash,
            Instant now) {
        if (Selectors.selectsAll(deployment.spec().selector())) {
            return new Decision<>(List.of(Tell.warning("SelectingAll",
                    "This deployment is selecting all pods. A non-empty selector is required.")), deployment,
                    Optional.empty());
        }
        Draft draft = new Draft(deployment, sets, hash, now);
        if (deployment.metadata().deletionTimestamp().isPresent()) return counted(draft);
        draft.replace(Progress.paused(deployment, now));
        if (deployment.spec().paused()) return paused(draft);
        if (ScalingRules.isDue(draft)) {
            draft.reviseCurrent();
            ScalingRules.scale(draft);
            return counted(draft);
        }
        if (RolloutBounds.isRecreate(deployment.spec())) RecreateRules.step(draft, pods);
        else RollingUpdateRules.step(draft);
        boolean scaled = draft.actions().stream().anyMatch(Tell.class::isInstance);
        if (!scaled && Statuses.isComplete(deployment, deployment.status().orElse(Statuses.EMPTY)))
            HistoryRules.trim(draft);
        return judged(draft);
    }

    /** A paused Deployment is scaled and cleaned up, but makes no set. */
    private static Decision<Deployment> paused(Draft draft) {
        draft.reviseCurrent();
        ScalingRules.scale(draft);
        HistoryRules.trim(draft);
        return counted(draft);
    }

    private static Decision<Deployment> counted(Draft draft) {
        DeploymentStatus status = Statuses.counted(draft.deployment(), draft.all(), draft.newest(), draft.now());
        return new Decision<>(draft.actions(), draft.deployment().withStatus(Optional.of(status)), Optional.empty());
    }

    private static Decision<Deployment> judged(Draft draft) {
        DeploymentStatus counted = Statuses.counted(draft.deployment(), draft.all(), draft.newest(), draft.now());
        DeploymentStatus judged = Progress.judged(draft.deployment(), counted, draft.newest(), draft.now());
        DeploymentStatus status = Statuses.withFailures(judged, draft.all(), draft.newest());
        return new Decision<>(draft.actions(), draft.deployment().withStatus(Optional.of(status)),
                Progress.nextLook(draft.deployment(), status));
    }
}
