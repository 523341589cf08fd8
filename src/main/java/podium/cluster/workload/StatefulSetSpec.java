package podium.cluster.workload;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Optional;

import podium.cluster.LabelSelector;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.PodTemplateSpec;

/** What a StatefulSet should be. */
public record StatefulSetSpec(
        Optional<Integer> replicas,
        Optional<LabelSelector> selector,
        PodTemplateSpec template,
        List<PersistentVolumeClaim> volumeClaimTemplates,
        String serviceName,
        String podManagementPolicy,
        Optional<UpdateStrategy> updateStrategy,
        Optional<Integer> revisionHistoryLimit,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int minReadySeconds,
        Optional<JsonNode> persistentVolumeClaimRetentionPolicy,
        Optional<JsonNode> ordinals) {
    /** The same spec with another template. */
    public StatefulSetSpec withTemplate(PodTemplateSpec template) {
        return new StatefulSetSpec(replicas, selector, template, volumeClaimTemplates, serviceName,
                podManagementPolicy, updateStrategy, revisionHistoryLimit, minReadySeconds,
                persistentVolumeClaimRetentionPolicy, ordinals);
    }
}
