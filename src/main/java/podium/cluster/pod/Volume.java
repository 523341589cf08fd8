package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;

import java.util.Map;
import java.util.Optional;

/** A volume of the Pod with one source. */
public record Volume(
        String name,
        Optional<EmptyDirSource> emptyDir,
        Optional<ConfigMapSource> configMap,
        Optional<SecretSource> secret,
        Optional<ProjectedSource> projected,
        Optional<DownwardApiSource> downwardAPI,
        Optional<HostPathSource> hostPath,
        Optional<ClaimSource> persistentVolumeClaim,
        Optional<EphemeralSource> ephemeral,
        Optional<ImageSource> image,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {

    /** A volume that a claim stands behind. */
    public static Volume ofClaim(String name, ClaimSource claim) {
        return new Volume(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(),
                Optional.of(claim), Optional.empty(), Optional.empty(), Map.of());
    }
}
