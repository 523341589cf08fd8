package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.util.Optional;

/** A mount as it is. */
public record VolumeMountStatus(
        String name,
        String mountPath,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean readOnly,
        Optional<String> recursiveReadOnly) {
}
