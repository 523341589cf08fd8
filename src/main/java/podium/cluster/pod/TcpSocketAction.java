package podium.cluster.pod;

import podium.cluster.IntOrString;

/** A TCP connection to the Pod. */
public record TcpSocketAction(
        IntOrString port,
        String host) {
}
