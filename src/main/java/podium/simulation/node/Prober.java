package podium.simulation.node;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.GrpcAction;
import podium.cluster.pod.HttpGetAction;
import podium.cluster.pod.Probe;
import podium.cluster.pod.TcpSocketAction;
import podium.kubelet.config.ActionPort;
import podium.kubelet.config.ConfigException;
import podium.shell.net.GrpcHealth;
import podium.simulation.time.Fiber;

/** Runs one probe once. Rule: kubelet.md §9.7. */
final class Prober {
    /** A program that was cancelled. */
    static final Finding CANCELED = new Finding.Trouble("rpc error: code = Canceled desc = context canceled");
    private static final int EXEC_BYTES = 10240;
    private final NodeCalls calls;

    Prober(PodHandle handle) {
        this.calls = new NodeCalls(handle);
    }

    /** What a probe found. */
    sealed interface Finding {
        /** Whether it counts for the container. */
        default boolean passed() {
            return this instanceof Success || this instanceof Warning;
        }

        /** What was found; empty for a plain success. */
        default String words() {
            return switch (this) {
                case Success() -> "";
                case Warning(String text) -> text;
                case Failure(String output) -> output;
                case Trouble(String error) -> error;
            };
        }

        record Success() implements Finding {
        }

        record Failure(String output) implements Finding {
        }

        /** A success that something is to be said about. */
        record Warning(String text) implements Finding {
        }

        /** The probe itself could not be run; counts as nothing. */
        record Trouble(String error) implements Finding {
        }
    }

    Finding probe(Fiber fiber, Probe probe, Instance instance) {
        Duration limit = Duration.ofSeconds(Math.max(1, probe.timeoutSeconds()));
        try {
            if (probe.exec().isPresent()) return exec(fiber, instance, probe.exec().get().command(), limit);
            if (probe.httpGet().isPresent()) {
                HttpGetAction action = probe.httpGet().get();
                int port = ActionPort.of(action.port(), instance.spec());
                return new HttpProber(calls).probe(fiber, HttpCall.of(action, port, calls.address()), limit);
            }
            if (probe.tcpSocket().isPresent()) {
                TcpSocketAction action = probe.tcpSocket().get();
                return tcp(fiber, action.host(), ActionPort.of(action.port(), instance.spec()), limit);
            }
            return grpc(fiber, probe.grpc().orElseThrow(), limit);
        } catch (ConfigException e) {
            return new Finding.Trouble(e.getMessage());
        }
    }

    private Finding exec(Fiber fiber, Instance instance, List<String> command, Duration limit) {
        return switch (calls.exec(fiber, instance, command, Optional.of(limit))) {
            case NodeCalls.Ran.Ended(int code, String out, String error) ->
                code == 0 ? new Finding.Success() : new Finding.Failure(cut(out + error));
            case NodeCalls.Ran.TimedOut() -> new Finding.Failure(
                    "command timed out: \"" + String.join(" ", command) + "\" timed out after " + limit.toSeconds()
                            + "s");
            case NodeCalls.Ran.Refused(String why) -> new Finding.Trouble(why);
            case NodeCalls.Ran.Cancelled() -> CANCELED;
        };
    }

    private Finding tcp(Fiber fiber, String host, int port, Duration limit) {
        return calls.connect(fiber, host, port, limit).<Finding>map(Finding.Failure::new).orElseGet(
                Finding.Success::new);
    }

    private Finding grpc(Fiber fiber, GrpcAction action, Duration limit) {
        String target = calls.address() + ":" + action.port();
        return switch (calls.health(fiber, action.port(), action.service().orElse(""), limit)) {
            case GrpcHealth.Status(String word) when word.equals("SERVING") -> new Finding.Success();
            case GrpcHealth.Status(String word) ->
                new Finding.Failure("service unhealthy (responded with \"" + word + "\")");
            case GrpcHealth.UnknownService() -> new Finding.Failure(
                    "error: health rpc probe failed: rpc error: code = NotFound desc = unknown service");
            case GrpcHealth.Unimplemented() -> new Finding.Failure(
                    "error: this server does not implement the grpc health protocol (grpc.health.v1.Health): "
                            + "unknown service grpc.health.v1.Health");
            case GrpcHealth.Unreachable() -> new Finding.Failure("timeout: failed to connect service \"" + target
                    + "\" within " + limit.toSeconds() + "s: context deadline exceeded");
        };
    }

    private static String cut(String output) {
        byte[] bytes = output.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= EXEC_BYTES ? output : new String(bytes, 0, EXEC_BYTES, StandardCharsets.UTF_8);
    }
}
