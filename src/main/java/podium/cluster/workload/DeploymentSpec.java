package podium.cluster.workload;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.util.Optional;

import podium.cluster.LabelSelector;
import podium.cluster.pod.PodTemplateSpec;

/** What a Deployment should be. */
public record DeploymentSpec(
        Optional<Integer> replicas,
        Optional<LabelSelector> selector,
        PodTemplateSpec template,
        Optional<DeploymentStrategy> strategy,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int minReadySeconds,
        Optional<Integer> revisionHistoryLimit,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean paused,
        Optional<Integer> progressDeadlineSeconds) {
    /** The same spec with another template. */
    public DeploymentSpec withTemplate(PodTemplateSpec template) {
        return new DeploymentSpec(replicas, selector, template, strategy, minReadySeconds, revisionHistoryLimit,
                paused, progressDeadlineSeconds);
    }
}
