package podium.cluster.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import podium.cluster.LabelSelector;
import podium.cluster.pod.ResourceRequirements;

/** The storage that is asked for. */
public record ClaimSpec(
        List<String> accessModes,
        Optional<ResourceRequirements> resources,
        String volumeName,
        Optional<String> storageClassName,
        Optional<String> volumeMode,
        Optional<LabelSelector> selector,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {
    /** The same claim with a class. */
    public ClaimSpec withStorageClassName(Optional<String> storageClassName) {
        return new ClaimSpec(accessModes, resources, volumeName, storageClassName, volumeMode, selector, other);
    }

    /** The same claim with a volume. */
    public ClaimSpec withVolumeName(String volumeName) {
        return new ClaimSpec(accessModes, resources, volumeName, storageClassName, volumeMode, selector, other);
    }
}
