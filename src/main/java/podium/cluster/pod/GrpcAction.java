package podium.cluster.pod;

import java.util.Optional;

/** A call of the gRPC health protocol. */
public record GrpcAction(
        int port,
        Optional<String> service) {
}
