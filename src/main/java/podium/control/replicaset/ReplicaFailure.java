package podium.control.replicaset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.workload.ReplicaSetStatus;
import podium.cluster.workload.WorkloadCondition;
import podium.control.WorkloadConditions;

/** The condition by which a ReplicaSet says that it cannot make or delete Pods. */
public final class ReplicaFailure {
    /** The type of the condition. */
    public static final String TYPE = "ReplicaFailure";

    private ReplicaFailure() {
    }

    /**
     * A status after the actions.
     *
     * @param problem what the API server answered; empty when all went well
     */
    public static ReplicaSetStatus told(ReplicaSetStatus status, Optional<String> problem, boolean creating,
            Instant now) {
        List<WorkloadCondition> conditions = status.conditions();
        boolean there = WorkloadConditions.get(conditions, TYPE).isPresent();
        if (problem.isPresent() && !there) {
            conditions = WorkloadConditions.append(conditions,
                    new WorkloadCondition(TYPE, "True", Optional.empty(), Optional.empty(),
                            WorkloadConditions.time(now), creating ? "FailedCreate" : "FailedDelete", problem.get()));
        } else if (problem.isEmpty() && there) conditions = WorkloadConditions.without(conditions, TYPE);
        return new ReplicaSetStatus(status.replicas(), status.fullyLabeledReplicas(), status.readyReplicas(),
                status.availableReplicas(),
                status.terminatingReplicas(), status.observedGeneration(), conditions);
    }
}
