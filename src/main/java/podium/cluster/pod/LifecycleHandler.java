package podium.cluster.pod;

import java.util.Optional;

/** One hook. */
public record LifecycleHandler(
        Optional<ExecAction> exec,
        Optional<HttpGetAction> httpGet,
        Optional<TcpSocketAction> tcpSocket,
        Optional<SleepAction> sleep) {
}
