package podium.simulation.node;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.HttpGetAction;
import podium.cluster.pod.Probe;
import podium.shell.net.HttpOutcome;
import podium.simulation.time.Fiber;

/** Runs one probe once. Rule: kubelet.md §9.7. */
final class Prober {
    /** A program that was cancelled. */
    static final Finding CANCELED = new Finding.Trouble("rpc error: code = Canceled desc = context canceled");
    private static final int EXEC_BYTES = 10240;
    private final PodHandle handle;
    private final NodeCalls calls;

    Prober(PodHandle handle) {
        this.handle = handle;
        this.calls = new NodeCalls(handle);
    }

    /** What a probe found. */
    sealed interface Finding {
        record Success() implements Finding {
        }

        record Failure(String output) implements Finding {
        }

        /** The probe itself could not be run; counts as nothing. */
        record Trouble(String error) implements Finding {
        }
    }

    Finding probe(Fiber fiber, Probe probe, Instance instance) {
        Duration limit = Duration.ofSeconds(Math.max(1, probe.timeoutSeconds()));
        if (probe.exec().isPresent()) return exec(fiber, instance, probe.exec().get().command(), limit);
        if (probe.httpGet().isPresent()) return http(fiber, probe.httpGet().get(), instance.spec(), limit);
        if (probe.tcpSocket().isPresent()) return tcp(Hooks.port(probe.tcpSocket().get().port(), instance.spec()));
        return grpc(probe.grpc().map(g -> g.port()).orElse(0), limit);
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

    private Finding http(Fiber fiber, HttpGetAction action, Container container, Duration limit) {
        int port = Hooks.port(action.port(), container);
        HttpOutcome outcome = calls.http(fiber, action, port, limit);
        if (outcome instanceof HttpOutcome.Answered answered) {
            boolean good = answered.status() >= 200 && answered.status() < 400;
            return good
                    ? new Finding.Success()
                    : new Finding.Failure("HTTP probe failed with statuscode: " + answered.status());
        }
        return new Finding.Failure(NodeCalls.httpError(outcome, calls.url(action, port)).orElse(""));
    }

    private Finding tcp(int port) {
        if (calls.accepts(port)) return new Finding.Success();
        return new Finding.Failure("dial tcp " + address() + ":" + port + ": connect: connection refused");
    }

    /** No program of the catalogue speaks the gRPC health protocol, so such a probe never finds a service. */
    private Finding grpc(int port, Duration limit) {
        return new Finding.Failure(
                "timeout: failed to connect service \"" + address() + ":" + port + "\" within " + limit.toSeconds()
                        + "s: context deadline exceeded");
    }

    private String address() {
        return handle.instances().sandbox().orElseThrow().network().address();
    }

    private static String cut(String output) {
        byte[] bytes = output.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= EXEC_BYTES ? output : new String(bytes, 0, EXEC_BYTES, StandardCharsets.UTF_8);
    }
}
