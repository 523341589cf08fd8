package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;

import java.util.Map;
import java.util.Optional;

/** Who a container runs as and what it may do. */
public record SecurityContext(
        Optional<Capabilities> capabilities,
        Optional<Boolean> privileged,
        Optional<Long> runAsUser,
        Optional<Long> runAsGroup,
        Optional<Boolean> runAsNonRoot,
        Optional<Boolean> readOnlyRootFilesystem,
        Optional<Boolean> allowPrivilegeEscalation,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {
}
