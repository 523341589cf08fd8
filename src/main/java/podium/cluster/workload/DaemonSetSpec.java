package podium.cluster.workload;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

import podium.cluster.LabelSelector;
import podium.cluster.pod.PodTemplateSpec;

/** What a DaemonSet should be. */
public record DaemonSetSpec(
        Optional<LabelSelector> selector,
        PodTemplateSpec template,
        Optional<UpdateStrategy> updateStrategy,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int minReadySeconds,
        Optional<Integer> revisionHistoryLimit) {
    /** The same spec with another template. */
    public DaemonSetSpec withTemplate(PodTemplateSpec template) {
        return new DaemonSetSpec(selector, template, updateStrategy, minReadySeconds, revisionHistoryLimit);
    }
}
