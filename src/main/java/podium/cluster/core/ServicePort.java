package podium.cluster.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

import podium.cluster.IntOrString;

/** One port of a Service. */
public record ServicePort(
        String name,
        String protocol,
        int port,
        Optional<IntOrString> targetPort,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int nodePort,
        Optional<String> appProtocol) {
}
