package podium.simulation.node;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.HttpGetAction;
import podium.cluster.pod.Lifecycle;
import podium.cluster.pod.LifecycleHandler;
import podium.kubelet.config.ActionPort;
import podium.kubelet.config.ConfigException;
import podium.shell.net.HttpOutcome;
import podium.simulation.time.Fiber;

/** Runs lifecycle hooks. Rule: kubelet.md §5.5 and §10.5. */
final class Hooks {
    private static final Duration HTTP_LIMIT = Duration.ofSeconds(30);
    private final PodHandle handle;
    private final NodeCalls calls;

    Hooks(PodHandle handle) {
        this.handle = handle;
        this.calls = new NodeCalls(handle);
    }

    /** Runs the postStart hook; what went wrong, or nothing. */
    Optional<String> postStart(Fiber fiber, Container container, Instance instance) {
        Optional<LifecycleHandler> hook = container.lifecycle().flatMap(Lifecycle::postStart);
        return hook.isEmpty() ? Optional.empty() : run(fiber, hook.get(), instance);
    }

    /** Runs the preStop hook; a failure is told and stops nothing. */
    void preStop(Fiber fiber, LifecycleHandler hook, Instance instance) {
        if (run(fiber, hook, instance).isPresent())
            handle.warning(instance.spec(), "FailedPreStopHook", "PreStopHook failed");
    }

    private Optional<String> run(Fiber fiber, LifecycleHandler hook, Instance instance) {
        if (hook.exec().isPresent()) return exec(fiber, hook.exec().get().command(), instance);
        if (hook.httpGet().isPresent()) return http(fiber, hook.httpGet().get(), instance);
        if (hook.sleep().isPresent()) fiber.sleep(Duration.ofSeconds(hook.sleep().get().seconds()));
        return Optional.empty();
    }

    private Optional<String> exec(Fiber fiber, List<String> command, Instance instance) {
        NodeCalls.Ran ran = calls.exec(fiber, instance, command, Optional.empty());
        String argv = String.join(" ", command);
        String where = "Exec lifecycle hook ([" + argv + "]) for Container \"" + instance.spec().name() + "\" in Pod \""
                + handle.ref()
                + "\" failed - error: ";
        return switch (ran) {
            case NodeCalls.Ran.Ended(int code, String out, String error) when code != 0 ->
                Optional.of(where + "command '" + argv + "' exited with " + code + ": " + error + ", message: "
                        + quote(out + error));
            case NodeCalls.Ran.Refused(String why) -> Optional.of(where + why + ", message: \"\"");
            case NodeCalls.Ran.Cancelled() ->
                Optional.of(where + "command '" + argv + "' exited with 137: , message: \"\"");
            default -> Optional.empty();
        };
    }

    /** Any answer is a success; a server without TLS is asked again in plain text. Rule: kubelet.md §8, LifecycleHTTPFallback. */
    private Optional<String> http(Fiber fiber, HttpGetAction action, Instance instance) {
        String where = "HTTP lifecycle hook (" + action.path() + ") for Container \"" + instance.spec().name()
                + "\" in Pod \"" + handle.ref() + "\" failed - error: ";
        HttpCall call;
        try {
            call = HttpCall.of(action, ActionPort.of(action.port(), instance.spec()), calls.address());
        } catch (ConfigException e) {
            return Optional.of(where + e.getMessage());
        }
        HttpOutcome outcome = calls.http(fiber, call, HTTP_LIMIT);
        if (outcome.equals(new HttpOutcome.Broken(HttpOutcome.PLAIN_ANSWER))) {
            outcome = calls.http(fiber, call.plain(), HTTP_LIMIT);
            if (outcome instanceof HttpOutcome.Answered) {
                handle.warning("LifecycleHTTPFallback", "request to HTTPS lifecycle hook " + call.authority()
                        + " got HTTP response, retry with HTTP succeeded");
            }
        }
        return NodeCalls.httpError(outcome, call.url()).map(e -> where + e);
    }

    private static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }
}
