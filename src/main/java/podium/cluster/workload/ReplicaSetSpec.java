package podium.cluster.workload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

import podium.cluster.LabelSelector;
import podium.cluster.pod.PodTemplateSpec;

/** What a ReplicaSet should be. */
public record ReplicaSetSpec(
        Optional<Integer> replicas,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int minReadySeconds,
        Optional<LabelSelector> selector,
        PodTemplateSpec template) {
    /** The same spec with another number of Pods. */
    public ReplicaSetSpec withReplicas(Optional<Integer> replicas) {
        return new ReplicaSetSpec(replicas, minReadySeconds, selector, template);
    }

    /** The same spec with another template. */
    public ReplicaSetSpec withTemplate(PodTemplateSpec template) {
        return new ReplicaSetSpec(replicas, minReadySeconds, selector, template);
    }
}
