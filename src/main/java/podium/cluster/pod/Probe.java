package podium.cluster.pod;

import java.util.Optional;

/** A check that the kubelet repeats; times in seconds. */
public record Probe(
        Optional<ExecAction> exec,
        Optional<HttpGetAction> httpGet,
        Optional<TcpSocketAction> tcpSocket,
        Optional<GrpcAction> grpc,
        int initialDelaySeconds,
        int timeoutSeconds,
        int periodSeconds,
        int successThreshold,
        int failureThreshold,
        Optional<Long> terminationGracePeriodSeconds) {
}
