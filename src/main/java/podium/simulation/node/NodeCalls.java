package podium.simulation.node;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.cluster.pod.HttpGetAction;
import podium.shell.machine.RunningExec;
import podium.shell.machine.StartException;
import podium.shell.net.HttpOutcome;
import podium.shell.net.HttpRequest;
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

    HttpOutcome http(Fiber fiber, HttpGetAction action, int port, Duration limit) {
        Sandbox sandbox = handle.instances().sandbox().orElseThrow();
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", "kube-probe/1.36");
        headers.put("Accept", "*/*");
        action.httpHeaders().forEach(h -> headers.put(h.name(), h.value()));
        String host = action.host().isEmpty() ? sandbox.network().address() : action.host();
        List<HttpOutcome> answer = new ArrayList<>();
        Gate gate = new Gate(handle.node().clock());
        handle.node().machine().httpGet(sandbox.network(), new HttpRequest("GET", host, port, path(action), headers),
                limit, outcome -> {
                    answer.add(outcome);
                    gate.open();
                });
        fiber.await(gate, () -> !answer.isEmpty());
        return answer.getFirst();
    }

    boolean accepts(int port) {
        return handle.node().machine().accepts(handle.instances().sandbox().orElseThrow().network(), port);
    }

    String url(HttpGetAction action, int port) {
        String host = action.host().isEmpty()
                ? handle.instances().sandbox().orElseThrow().network().address()
                : action.host();
        return action.scheme().toLowerCase(java.util.Locale.ROOT) + "://" + host + ":" + port + path(action);
    }

    /** What Go's client says when there was no answer; empty when there was one. */
    static Optional<String> httpError(HttpOutcome outcome, String url) {
        String get = "Get \"" + url + "\": ";
        String target = url.replaceFirst("^[a-z]+://", "").replaceFirst("/.*$", "");
        return switch (outcome) {
            case HttpOutcome.Answered answered -> Optional.empty();
            case HttpOutcome.Refused() -> Optional.of(get + "dial tcp " + target + ": connect: connection refused");
            case HttpOutcome.TimedOut() ->
                Optional.of(get + "context deadline exceeded (Client.Timeout exceeded while awaiting headers)");
            case HttpOutcome.Broken(String message) -> Optional.of(get + message);
        };
    }

    private static String path(HttpGetAction action) {
        String path = action.path().isEmpty() ? "/" : action.path();
        return path.startsWith("/") ? path : "/" + path;
    }
}
