package podium.kubelet;

import java.util.List;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.RestartPolicy;

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
        if (never && attempt != 0 && !runtime.containers().isEmpty()) {
            draft.because(Rule.SANDBOX, "the sandbox is gone and restartPolicy is Never",
                    "no new sandbox; nothing is started");
            return;
        }
        List<Container> mains = spec.containers().stream().filter(c -> !doneForGood(spec, runtime, c)).toList();
        boolean anyMainMade = spec.containers().stream().anyMatch(c -> runtime.newest(c.name()).isPresent());
        if (mains.isEmpty() && anyMainMade) {
            draft.because(Rule.SANDBOX, "the sandbox is gone and every main container has succeeded", "no new sandbox");
            return;
        }
        draft.sandbox(attempt);
        if (spec.initContainers().isEmpty()) {
            draft.because(Rule.SANDBOX, "there is no sandbox",
                    "sandbox " + attempt + " is made, then the main containers start");
            mains.forEach(draft::startMain);
        } else {
            Container first = spec.initContainers().getFirst();
            draft.because(Rule.SANDBOX,
                    attempt == 0
                            ? "there is no sandbox yet"
                            : "the sandbox is gone, and with it all init containers' records",
                    "sandbox " + attempt + " is made, then the first init container " + first.name()
                            + " starts, nothing else");
            draft.start(first);
        }
    }

    private static boolean doneForGood(PodSpec spec, PodRuntime runtime, Container container) {
        return RestartRule.effectivePolicy(spec, container) == RestartPolicy.ON_FAILURE
                && runtime.newest(container.name()).filter(r -> r.exited() && !r.failed()).isPresent();
    }
}
