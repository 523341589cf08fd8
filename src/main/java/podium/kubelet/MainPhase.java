package podium.kubelet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.RestartPolicy;
import podium.cluster.why.Input;
import podium.kubelet.SyncPlan.Cause;

/** Main containers, all together, in spec order. Rule: kubelet.md §2.3. */
final class MainPhase {
    private final PodSpec spec;
    private final PodRuntime runtime;
    private final ProbeResults probes;
    private final PlanDraft draft;
    private final Input initialized;
    private int kept;
    private int started;

    /** @param initialized what says that initialization is done */
    MainPhase(PodSpec spec, PodRuntime runtime, ProbeResults probes, PlanDraft draft, Input initialized) {
        this.initialized = initialized;
        this.spec = spec;
        this.runtime = runtime;
        this.probes = probes;
        this.draft = draft;
    }

    void run() {
        for (Container container : spec.containers()) {
            runtime.newest(container.name()).ifPresentOrElse(instance -> visit(container, instance), () -> {
                draft.turn(container, "starts", Rule.MAIN_CONTAINERS, Grounds.instance(container, runtime),
                        initialized);
                start(container);
            });
        }
        if (kept == 0 && started == 0) {
            draft.others(Rule.SIDECARS, "is stopped with the sandbox: the Pod is finished",
                    Input.fact("no main container", "runs or may start again"));
            draft.killPod();
        }
    }

    private void visit(Container container, ContainerRecord instance) {
        switch (instance.state()) {
            case CREATED -> {
                draft.turn(container, "starts again: it was only created", Rule.MAIN_CONTAINERS,
                        Grounds.instance(instance));
                start(container);
            }
            case RUNNING -> running(container, instance);
            case EXITED -> exited(container, instance);
        }
    }

    private void exited(Container container, ContainerRecord instance) {
        Input policy = RestartRule.ground(spec, container, instance.exitCode());
        if (RestartRule.mayRestart(spec, container, instance.exitCode())) {
            draft.turn(container, "starts again, as soon as its back-off allows", Rule.MAIN_CONTAINERS,
                    Grounds.instance(instance), policy);
            start(container);
        } else {
            draft.turn(container, "stays as it is", Rule.MAIN_CONTAINERS, Grounds.instance(instance), policy);
        }
    }

    private void running(Container container, ContainerRecord instance) {
        boolean may = RestartRule.effectivePolicy(spec, container) != RestartPolicy.NEVER;
        Optional<ProbeResult> liveness = probes.livenessOf(instance.id());
        Optional<ProbeResult> startup = probes.startupOf(instance.id());
        if (!container.image().equals(instance.image())) {
            restart(container, instance, "definition changed", Cause.OTHER, true, List.of(Grounds.image(container)));
        } else if (liveness.filter(ProbeResult.FAILURE::equals).isPresent()) {
            restart(container, instance, "failed liveness probe", Cause.LIVENESS_PROBE, may,
                    Grounds.probe(true, instance, "liveness", liveness));
        } else if (startup.filter(ProbeResult.FAILURE::equals).isPresent()) {
            restart(container, instance, "failed startup probe", Cause.STARTUP_PROBE, may,
                    Grounds.probe(true, instance, "startup", startup));
        } else {
            draft.turn(container, "is left to run", Rule.MAIN_CONTAINERS, Grounds.instance(instance));
            kept++;
        }
    }

    private void restart(Container container, ContainerRecord instance, String why, Cause cause, boolean again,
            List<Input> because) {
        List<Input> inputs = new ArrayList<>(because);
        inputs.add(Grounds.instance(instance));
        inputs.add(RestartRule.policyGround(spec, container));
        draft.turn(container, again ? "is stopped and started again" : "is stopped for good", Rule.MAIN_CONTAINERS,
                inputs.toArray(Input[]::new));
        draft.kill(instance, "Container " + container.name() + " " + why + (again ? ", will be restarted" : ""), cause);
        if (again) start(container);
    }

    private void start(Container container) {
        draft.startMain(container);
        started++;
    }
}
