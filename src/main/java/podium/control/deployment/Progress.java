package podium.control.deployment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.DeploymentStatus;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.WorkloadCondition;
import podium.control.WorkloadConditions;

/** The condition Progressing. Rule: controllers.md §1, conditions. */
final class Progress {
    static final String TYPE = "Progressing";
    private static final String AVAILABLE_SET = "NewReplicaSetAvailable";
    private static final String TIMED_OUT = "ProgressDeadlineExceeded";
    private static final String PAUSED = "DeploymentPaused";

    private Progress() {
    }

    static Deployment created(Deployment deployment, ReplicaSet set, Instant now) {
        return set(deployment, condition("True", "NewReplicaSetCreated",
                "Created new replica set \"" + set.metadata().name() + "\"", now));
    }

    /** Says that a set is there already, unless something has been said of progress before. */
    static Deployment found(Deployment deployment, ReplicaSet set, Instant now) {
        if (WorkloadConditions.get(conditions(deployment), TYPE).isPresent()) return deployment;
        return set(deployment, condition("True", "FoundNewReplicaSet",
                "Found new replica set \"" + set.metadata().name() + "\"", now));
    }

    /** Says when a Deployment is paused or resumed; a missed deadline is not overwritten. */
    static Deployment paused(Deployment deployment, Instant now) {
        String reason = WorkloadConditions.get(conditions(deployment), TYPE).map(WorkloadCondition::reason).orElse("");
        if (reason.equals(TIMED_OUT) || deployment.spec().paused() == reason.equals(PAUSED)) return deployment;
        return set(deployment, deployment.spec().paused()
                ? condition("Unknown", PAUSED, "Deployment is paused", now)
                : condition("Unknown", "DeploymentResumed", "Deployment is resumed", now));
    }

    /** The status with what its numbers say of progress since the one before. */
    static DeploymentStatus judged(Deployment deployment, DeploymentStatus status, Optional<ReplicaSet> newest,
            Instant now) {
        if (!hasDeadline(deployment))
            return status.withConditions(WorkloadConditions.without(status.conditions(), TYPE));
        DeploymentStatus before = deployment.status().orElse(Statuses.EMPTY);
        Optional<WorkloadCondition> said = WorkloadConditions.get(before.conditions(), TYPE);
        boolean told = said.filter(c -> c.reason().equals(AVAILABLE_SET)).isPresent();
        if (status.replicas() == status.updatedReplicas() && told) return status;
        String subject = newest.map(s -> "ReplicaSet \"" + s.metadata().name() + "\"").orElse(
                "Deployment \"" + deployment.metadata().name() + "\"");
        if (Statuses.isComplete(deployment, status)) {
            return with(status, condition("True", AVAILABLE_SET, subject + " has successfully progressed.", now));
        }
        if (Statuses.progressed(before, status)) {
            WorkloadCondition updated = condition("True", "ReplicaSetUpdated", subject + " is progressing.", now);
            Optional<Instant> since = said.filter(c -> c.status().equals("True")).flatMap(
                    WorkloadCondition::lastTransitionTime);
            WorkloadCondition kept = new WorkloadCondition(TYPE, "True", Optional.empty(), updated.lastUpdateTime(),
                    since.or(updated::lastTransitionTime), updated.reason(), updated.message());
            return status.withConditions(
                    WorkloadConditions.append(WorkloadConditions.without(status.conditions(), TYPE), kept));
        }
        if (timedOut(deployment, said, now))
            return with(status, condition("False", TIMED_OUT, subject + " has timed out progressing.", now));
        return status;
    }

    /** When to look whether the deadline has passed: a second after it. */
    static Optional<Instant> nextLook(Deployment deployment, DeploymentStatus status) {
        return hasDeadline(deployment)
                ? WorkloadConditions.get(status.conditions(), TYPE).filter(c -> !c.reason().equals(AVAILABLE_SET)
                        && !c.reason().equals(TIMED_OUT) && !c.reason().equals(PAUSED)).flatMap(
                                WorkloadCondition::lastUpdateTime).map(t -> t.plus(deadline(deployment)).plusSeconds(1))
                : Optional.empty();
    }

    private static boolean timedOut(Deployment deployment, Optional<WorkloadCondition> said, Instant now) {
        if (said.isEmpty() || said.get().reason().equals(AVAILABLE_SET)) return false;
        if (said.get().reason().equals(TIMED_OUT)) return true;
        return said.get().lastUpdateTime().filter(t -> t.plus(deadline(deployment)).isBefore(now)).isPresent();
    }

    private static boolean hasDeadline(Deployment deployment) {
        return deployment.spec().progressDeadlineSeconds().filter(s -> s < Integer.MAX_VALUE).isPresent();
    }

    private static Duration deadline(Deployment deployment) {
        return Duration.ofSeconds(deployment.spec().progressDeadlineSeconds().orElse(Integer.MAX_VALUE));
    }

    private static List<WorkloadCondition> conditions(Deployment deployment) {
        return deployment.status().map(DeploymentStatus::conditions).orElse(List.of());
    }

    private static Deployment set(Deployment deployment, WorkloadCondition condition) {
        if (!hasDeadline(deployment)) return deployment;
        return deployment.withStatus(Optional.of(with(deployment.status().orElse(Statuses.EMPTY), condition)));
    }

    private static DeploymentStatus with(DeploymentStatus status, WorkloadCondition condition) {
        return status.withConditions(Statuses.set(status.conditions(), condition));
    }

    private static WorkloadCondition condition(String status, String reason, String message, Instant now) {
        return new WorkloadCondition(TYPE, status, Optional.empty(), WorkloadConditions.time(now),
                WorkloadConditions.time(now), reason, message);
    }
}
