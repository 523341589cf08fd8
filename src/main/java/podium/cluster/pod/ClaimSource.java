package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A PersistentVolumeClaim by name. */
public record ClaimSource(
        String claimName,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean readOnly) {
}
