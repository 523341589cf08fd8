package podium.cluster.workload;

import java.util.Optional;

import podium.cluster.LabelSelector;
import podium.cluster.pod.PodTemplateSpec;

/** What a ReplicaSet should be. */
public record ReplicaSetSpec(
        Optional<Integer> replicas,
        int minReadySeconds,
        Optional<LabelSelector> selector,
        PodTemplateSpec template) {
}
