package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/** A check that the kubelet repeats; times in seconds. */
public record Probe(
        Optional<ExecAction> exec,
        Optional<HttpGetAction> httpGet,
        Optional<TcpSocketAction> tcpSocket,
        Optional<GrpcAction> grpc,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int initialDelaySeconds,
        int timeoutSeconds,
        int periodSeconds,
        int successThreshold,
        int failureThreshold,
        Optional<Long> terminationGracePeriodSeconds) {
}
