package podium.cluster.core;

import java.util.Optional;

import podium.cluster.IntOrString;

/** One port of a Service. */
public record ServicePort(
        String name,
        String protocol,
        int port,
        Optional<IntOrString> targetPort,
        int nodePort,
        Optional<String> appProtocol) {
}
