package podium.cluster.workload;

import java.util.List;
import java.util.Optional;

/** What a ReplicaSet has reached. */
public record ReplicaSetStatus(
        int replicas,
        int fullyLabeledReplicas,
        int readyReplicas,
        int availableReplicas,
        Optional<Integer> terminatingReplicas,
        long observedGeneration,
        List<WorkloadCondition> conditions) {
}
