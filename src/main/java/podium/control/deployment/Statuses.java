package podium.control.deployment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.DeploymentStatus;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.ReplicaSetStatus;
import podium.cluster.workload.WorkloadCondition;
import podium.control.WorkloadConditions;
import podium.control.replicaset.ReplicaFailure;

/** The numbers and conditions that a Deployment reports. Rule: controllers.md §1, status. */
final class Statuses {
    static final DeploymentStatus EMPTY = new DeploymentStatus(0, 0, 0, 0, 0, 0, Optional.empty(), List.of(),
            Optional.empty());

    private Statuses() {
    }

    /** The numbers of the sets, and whether enough Pods are available. */
    static DeploymentStatus counted(Deployment deployment, List<ReplicaSet> all, Optional<ReplicaSet> newest,
            Instant now) {
        DeploymentStatus before = deployment.status().orElse(EMPTY);
        RolloutBounds bounds = RolloutBounds.of(deployment.spec());
        int available = Sets.sum(all, ReplicaSetStatus::availableReplicas);
        boolean enough = available >= bounds.minAvailable();
        WorkloadCondition condition = new WorkloadCondition("Available", enough ? "True" : "False", Optional.empty(),
                WorkloadConditions.time(now), WorkloadConditions.time(now),
                enough ? "MinimumReplicasAvailable" : "MinimumReplicasUnavailable",
                enough ? "Deployment has minimum availability." : "Deployment does not have minimum availability.");
        return new DeploymentStatus(deployment.metadata().generation(), Sets.sum(all, ReplicaSetStatus::replicas),
                Sets.sum(newest.stream().toList(), ReplicaSetStatus::replicas),
                Sets.sum(all, ReplicaSetStatus::readyReplicas), available,
                Math.max(0, Sets.sizes(all) - available),
                Optional.of(Sets.sum(all, s -> s.terminatingReplicas().orElse(0))), set(before.conditions(), condition),
                before.collisionCount());
    }

    /** The status with the failure of a set, the current one's first; without when there is none. */
    static DeploymentStatus withFailures(DeploymentStatus status, List<ReplicaSet> all, Optional<ReplicaSet> newest) {
        Optional<WorkloadCondition> failure = newest.flatMap(Statuses::failure).or(
                () -> all.stream().flatMap(s -> failure(s).stream()).findFirst());
        return status.withConditions(failure.map(f -> set(status.conditions(),
                new WorkloadCondition(f.type(), f.status(), Optional.empty(),
                        f.lastTransitionTime(), f.lastTransitionTime(), f.reason(), f.message()))).orElseGet(
                                () -> WorkloadConditions.without(status.conditions(), ReplicaFailure.TYPE)));
    }

    private static Optional<WorkloadCondition> failure(ReplicaSet set) {
        return set.status().flatMap(s -> WorkloadConditions.get(s.conditions(), ReplicaFailure.TYPE));
    }

    /** All Pods are of the current template and available, and nothing older is left. */
    static boolean isComplete(Deployment deployment, DeploymentStatus status) {
        int replicas = RolloutBounds.of(deployment.spec()).replicas();
        return status.updatedReplicas() == replicas && status.replicas() == replicas
                && status.availableReplicas() == replicas
                && status.observedGeneration() >= deployment.metadata().generation();
    }

    static boolean progressed(DeploymentStatus before, DeploymentStatus after) {
        return after.updatedReplicas() > before.updatedReplicas()
                || after.replicas() - after.updatedReplicas() < before.replicas() - before.updatedReplicas()
                || after.readyReplicas() > before.readyReplicas()
                || after.availableReplicas() > before.availableReplicas();
    }

    /** The list with a condition at its end; one of the same status and reason stays as it is. */
    static List<WorkloadCondition> set(List<WorkloadCondition> conditions, WorkloadCondition condition) {
        Optional<WorkloadCondition> before = WorkloadConditions.get(conditions, condition.type());
        boolean sameStatus = before.filter(b -> b.status().equals(condition.status())).isPresent();
        if (sameStatus && before.get().reason().equals(condition.reason())) return conditions;
        Optional<Instant> since = sameStatus ? before.get().lastTransitionTime() : condition.lastTransitionTime();
        WorkloadCondition added = new WorkloadCondition(condition.type(), condition.status(), Optional.empty(),
                condition.lastUpdateTime(),
                since, condition.reason(), condition.message());
        return WorkloadConditions.append(WorkloadConditions.without(conditions, condition.type()), added);
    }
}
