package podium.simulation.node;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import podium.shell.machine.RunningExec;
import podium.shell.machine.StartException;
import podium.shell.net.GrpcHealth;
import podium.shell.net.HttpOutcome;
import podium.shell.net.NetworkNamespace;
import podium.simulation.time.Fiber;
import podium.simulation.time.Gate;

/** What the kubelet asks of containers from outside: programs run in them, requests sent to them. */
final class NodeCalls {
    /** The end of a container ends what runs in it a moment earlier. */
    private static final Duration SETTLE = Duration.ofMillis(1);
    private final PodHandle handle;

    NodeCalls(PodHandle handle) {
        this.handle = handle;
    }

    /** What became of a program. */
    sealed interface Ran {
        record Ended(int code, String out, String error) implements Ran {
        }

        /** It did not end in time. */
        record TimedOut() implements Ran {
        }

        /** It could not be started; the runtime's words. */
        record Refused(String why) implements Ran {
        }

        /** The container ended under it. */
        record Cancelled() implements Ran {
        }
    }

    /** Runs a program in a container and waits for its end, or for a time-out. */
    Ran exec(Fiber fiber, Instance instance, List<String> command, Optional<Duration> limit) {
        StringBuilder out = new StringBuilder();
        StringBuilder error = new StringBuilder();
        RunningExec exec;
        if (!instance.running()) {
            return new Ran.Refused(
                    "rpc error: code = Unknown desc = failed to exec in container: container is in CONTAINER_EXITED state");
        }
        try {
            exec = instance.process().orElseThrow().exec(command,
                    (isError, bytes) -> (isError ? error : out).append(Instance.text(bytes)));
        } catch (StartException e) {
            return new Ran.Refused(RuntimeErrors.exec(
                    handle.node().draws().hex("exec/" + instance.id() + handle.node().clock().now(), 64),
                    e.getMessage()));
        }
        Gate gate = new Gate(handle.node().clock());
        exec.onExit(exit -> gate.open());
        if (limit.isEmpty()) fiber.await(gate, () -> exec.exit().isPresent());
        else if (!fiber.await(gate, () -> exec.exit().isPresent(), limit.get())) {
            exec.kill();
            // The runtime drains the output before it answers: children that the program left keep the caller waiting.
            fiber.await(gate, () -> exec.exit().isPresent());
            return new Ran.TimedOut();
        }
        fiber.sleep(SETTLE);
        if (!instance.running()) return new Ran.Cancelled();
        return new Ran.Ended(exec.exit().orElseThrow().code(), out.toString(), error.toString());
    }

    HttpOutcome http(Fiber fiber, HttpCall call, Duration limit) {
        return answer(fiber, answered -> handle.node().machine().httpGet(network(), call.request(), limit, answered));
    }

    /** Connects and hangs up; what went wrong, or nothing. */
    Optional<String> connect(Fiber fiber, String host, int port, Duration limit) {
        return answer(fiber, answered -> handle.node().machine().connect(network(),
                host.isEmpty() ? address() : host, port, limit, answered));
    }

    GrpcHealth health(Fiber fiber, int port, String service, Duration limit) {
        return answer(fiber,
                answered -> handle.node().machine().health(network(), port, service, limit, answered));
    }

    private <T> T answer(Fiber fiber, Consumer<Consumer<T>> ask) {
        List<T> answer = new ArrayList<>();
        Gate gate = new Gate(handle.node().clock());
        ask.accept(what -> {
            answer.add(what);
            gate.open();
        });
        fiber.await(gate, () -> !answer.isEmpty());
        return answer.getFirst();
    }

    private NetworkNamespace network() {
        return handle.instances().sandbox().orElseThrow().network();
    }

    /** The address of the Pod. */
    String address() {
        return network().address();
    }

    /** What Go's client says when there was no answer; empty when there was one. */
    static Optional<String> httpError(HttpOutcome outcome, String url) {
        String get = "Get \"" + url + "\": ";
        return switch (outcome) {
            case HttpOutcome.Answered answered -> Optional.empty();
            case HttpOutcome.TimedOut() ->
                Optional.of(get + "context deadline exceeded (Client.Timeout exceeded while awaiting headers)");
            case HttpOutcome.Broken(String message) -> Optional.of(get + message);
        };
    }
}
