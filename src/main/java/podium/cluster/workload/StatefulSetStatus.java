package podium.cluster.workload;

import java.util.List;
import java.util.Optional;

/** What a StatefulSet has reached. */
public record StatefulSetStatus(
        long observedGeneration,
        int replicas,
        int readyReplicas,
        int currentReplicas,
        int updatedReplicas,
        String currentRevision,
        String updateRevision,
        Optional<Integer> collisionCount,
        List<WorkloadCondition> conditions,
        int availableReplicas) {
}
