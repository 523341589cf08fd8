package podium.kubelet;

import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.RestartPolicy;
import podium.kubelet.SyncPlan.Cause;

/** Main containers, all together, in spec order. Rule: kubelet.md §2.3. */
final class MainPhase {
    private final PodSpec spec;
    private final PodRuntime runtime;
    private final ProbeResults probes;
    private final PlanDraft draft;
    private int kept;
    private int started;

    MainPhase(PodSpec spec, PodRuntime runtime, ProbeResults probes, PlanDraft draft) {
        this.spec = spec;
        this.runtime = runtime;
        this.probes = probes;
        this.draft = draft;
    }

    void run() {
        for (Container container : spec.containers()) {
            runtime.newest(container.name()).ifPresentOrElse(instance -> visit(container, instance), () -> {
                draft.because(Rule.MAIN_CONTAINERS, container.name() + " has never been started", "it starts");
                start(container);
            });
        }
        if (kept == 0 && started == 0) {
            draft.because(Rule.MAIN_CONTAINERS, "no main container runs, and none may start again",
                    "the Pod is finished: sidecars and sandbox are stopped");
            draft.killPod();
        }
    }

    private void visit(Container container, ContainerRecord instance) {
        switch (instance.state()) {
            case CREATED -> start(container);
            case RUNNING -> running(container, instance);
            case EXITED -> exited(container, instance);
        }
    }

    private void exited(Container container, ContainerRecord instance) {
        String because = container.name() + " ended with code " + instance.exitCode();
        if (RestartRule.mayRestart(spec, container, instance.exitCode())) {
            draft.because(Rule.MAIN_CONTAINERS, because, "it starts again, as soon as its back-off allows");
            start(container);
        } else {
            draft.because(Rule.MAIN_CONTAINERS, because, "by its restart policy it stays as it is");
        }
    }

    private void running(Container container, ContainerRecord instance) {
        boolean may = RestartRule.effectivePolicy(spec, container) != RestartPolicy.NEVER;
        if (!container.image().equals(instance.image()))
            restart(container, instance, "definition changed", Cause.OTHER, true);
        else
            if (probes.livenessOf(instance.id()).filter(ProbeResult.FAILURE::equals).isPresent()) {
                restart(container, instance, "failed liveness probe", Cause.LIVENESS_PROBE, may);
            } else if (probes.startupOf(instance.id()).filter(ProbeResult.FAILURE::equals).isPresent()) {
                restart(container, instance, "failed startup probe", Cause.STARTUP_PROBE, may);
            } else kept++;
    }

    private void restart(Container container, ContainerRecord instance, String why, Cause cause, boolean again) {
        draft.because(Rule.MAIN_CONTAINERS, container.name() + " " + why,
                again ? "it is stopped and started again" : "it is stopped for good");
        draft.kill(instance, "Container " + container.name() + " " + why + (again ? ", will be restarted" : ""), cause);
        if (again) start(container);
    }

    private void start(Container container) {
        draft.startMain(container);
        started++;
    }
}
