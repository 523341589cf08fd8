package podium.cluster.workload;

import java.util.List;
import java.util.Optional;

/** What a Deployment has reached. */
public record DeploymentStatus(
        long observedGeneration,
        int replicas,
        int updatedReplicas,
        int readyReplicas,
        int availableReplicas,
        int unavailableReplicas,
        Optional<Integer> terminatingReplicas,
        List<WorkloadCondition> conditions,
        Optional<Integer> collisionCount) {
    /** The same status with other conditions. */
    public DeploymentStatus withConditions(List<WorkloadCondition> conditions) {
        return new DeploymentStatus(observedGeneration, replicas, updatedReplicas, readyReplicas,
                availableReplicas, unavailableReplicas, terminatingReplicas, conditions, collisionCount);
    }
}
