package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who the Pod's containers run as, and the group that owns its volumes. */
public record PodSecurityContext(
        Optional<Long> runAsUser,
        Optional<Long> runAsGroup,
        Optional<Boolean> runAsNonRoot,
        List<Long> supplementalGroups,
        Optional<String> supplementalGroupsPolicy,
        Optional<Long> fsGroup,
        Optional<String> fsGroupChangePolicy,
        List<Sysctl> sysctls,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {
}
