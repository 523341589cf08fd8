package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.util.Optional;

/** Where a volume stands in a container. */
public record VolumeMount(
        String name,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean readOnly,
        String mountPath,
        String subPath,
        String subPathExpr,
        Optional<String> mountPropagation,
        Optional<String> recursiveReadOnly) {
}
