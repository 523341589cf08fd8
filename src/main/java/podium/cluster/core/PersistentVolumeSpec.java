package podium.cluster.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import podium.cluster.Quantity;
import podium.cluster.pod.HostPathSource;

/** What a volume offers, where its files are, and who has it. */
public record PersistentVolumeSpec(
        Map<String, Quantity> capacity,
        List<String> accessModes,
        String persistentVolumeReclaimPolicy,
        String storageClassName,
        Optional<String> volumeMode,
        Optional<HostPathSource> hostPath,
        Optional<ClaimReference> claimRef,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

    /** The same volume in the hands of another claim, or of none. */
    public PersistentVolumeSpec withClaimRef(Optional<ClaimReference> claimRef) {
        return new PersistentVolumeSpec(capacity, accessModes, persistentVolumeReclaimPolicy, storageClassName,
                volumeMode, hostPath, claimRef, other);
    }
}
