package podium.shell.net;

/** What became of a call of the gRPC health protocol. */
public sealed interface GrpcHealth {
    /** The service's state, as in {@code SERVING}. */
    record Status(String word) implements GrpcHealth {
    }

    /** The server knows no such service. */
    record UnknownService() implements GrpcHealth {
    }

    /** The server has no health service. */
    record Unimplemented() implements GrpcHealth {
    }

    /** Nobody answers in gRPC. */
    record Unreachable() implements GrpcHealth {
    }
}
