package podium.kubelet;

import java.util.List;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.RestartPolicy;
import podium.cluster.why.Input;

/** When a Pod gets a new sandbox, and what is started in it. Rule: kubelet.md §2.1. */
public final class SandboxRule {
    private SandboxRule() {
    }

    /** None exists, more than one is ready, the newest is not ready, or it has no address. */
    public static boolean needsNew(PodRuntime runtime) {
        long ready = runtime.sandboxes().stream().filter(SandboxRecord::ready).count();
        return ready != 1 || runtime.sandbox().filter(s -> s.ready() && !s.ip().isEmpty()).isEmpty();
    }

    static void plan(PodSpec spec, PodRuntime runtime, PlanDraft draft) {
        draft.killPod();
        int attempt = runtime.sandbox().map(s -> s.attempt() + 1).orElse(0);
        boolean never = spec.restartPolicy().filter(RestartPolicy.NEVER::equals).isPresent();
        Input sandbox = ground(runtime);
        if (never && attempt != 0 && !runtime.containers().isEmpty()) {
            Input policy = Input.fact("restartPolicy", "is Never");
            draft.sandbox("no new sandbox is made", sandbox, policy);
            draft.others(Rule.SANDBOX, "is not started any more", sandbox, policy);
            return;
        }
        List<Container> mains = spec.containers().stream().filter(c -> !doneForGood(spec, runtime, c)).toList();
        boolean anyMainMade = spec.containers().stream().anyMatch(c -> runtime.newest(c.name()).isPresent());
        if (mains.isEmpty() && anyMainMade) {
            Input succeeded = Input.fact("every main container", "has succeeded");
            draft.sandbox("no new sandbox is made", sandbox, succeeded);
            draft.others(Rule.SANDBOX, "stays as it is", sandbox, succeeded);
            return;
        }
        draft.sandbox(attempt);
        draft.sandbox("sandbox " + attempt + " is made", sandbox);
        if (spec.initContainers().isEmpty()) {
            mains.forEach(c -> {
                draft.turn(c, "starts in the new sandbox", Rule.SANDBOX, sandbox);
                draft.startMain(c);
            });
            draft.others(Rule.SANDBOX, "stays as it is", sandbox, Input.fact("its restart policy", "is OnFailure"));
        } else {
            Container first = spec.initContainers().getFirst();
            draft.turn(first, "starts in the new sandbox", Rule.SANDBOX, sandbox);
            draft.start(first);
            draft.others(Rule.INIT_CONTAINERS, "waits", Input.fact("the first init container, " + first.name() + ",",
                    "has yet to run in the new sandbox"));
        }
    }

    /** What the kubelet sees of the sandbox. */
    static Input ground(PodRuntime runtime) {
        return runtime.sandbox().map(s -> Input.fact("sandbox " + s.attempt(),
                !s.ready() ? "is gone" : s.ip().isEmpty() ? "has no address" : "is ready")).orElse(
                        Input.fact("the Pod", "has no sandbox yet"));
    }

    private static boolean doneForGood(PodSpec spec, PodRuntime runtime, Container container) {
        return RestartRule.effectivePolicy(spec, container) == RestartPolicy.ON_FAILURE
                && runtime.newest(container.name()).filter(r -> r.exited() && !r.failed()).isPresent();
    }
}
