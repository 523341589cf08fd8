package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonInclude;
/** A port that a container names. */
public record ContainerPort(
        String name,
        int containerPort,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int hostPort,
        String protocol,
        String hostIP) {
}
