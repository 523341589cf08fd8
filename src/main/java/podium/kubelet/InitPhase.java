package podium.kubelet;

import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.cluster.why.Input;
import podium.kubelet.SyncPlan.Cause;

/**
 * Init containers, one after the other, walked from last to first: only the newest that has a record matters, and missing
 * earlier ones are taken as finished. Rule: kubelet.md §2.2.
 */
final class InitPhase {
    private static final Input NO_INIT = Input.fact("the Pod", "has no init containers");
    private final PodSpec spec;
    private final PodRuntime runtime;
    private final ProbeResults probes;
    private final PlanDraft draft;
    private boolean done;
    private boolean laterHasRecord;
    private boolean killed;
    /** What lets the next go ahead, or holds it up. */
    private Input decisive = NO_INIT;

    InitPhase(PodSpec spec, PodRuntime runtime, ProbeResults probes, PlanDraft draft) {
        this.spec = spec;
        this.runtime = runtime;
        this.probes = probes;
        this.draft = draft;
    }

    /** Whether main containers may be looked at: initialization is done. What says so is {@link #decisive}. */
    boolean run() {
        if (spec.initContainers().isEmpty()) return true;
        Optional<ContainerRecord> main = spec.containers().stream().flatMap(
                c -> runtime.newest(c.name()).stream()).filter(r -> !r.exited()).findFirst();
        main.ifPresent(r -> decisive = Grounds.instance(r));
        done = main.isPresent();
        laterHasRecord = done;
        boolean anyRecord = false;
        for (int i = spec.initContainers().size() - 1; i >= 0 && !killed; i--) {
            Container container = spec.initContainers().get(i);
            Optional<ContainerRecord> newest = runtime.newest(container.name());
            if (newest.isPresent()) {
                anyRecord = true;
                visit(i, container, newest.get());
            } else if (laterHasRecord && RestartRule.isSidecar(container)) {
                draft.turn(container, "starts", Rule.SIDECARS, Grounds.instance(container, runtime), decisive);
                draft.start(container);
            }
        }
        if (!anyRecord && !done) {
            Container first = spec.initContainers().getFirst();
            decisive = Grounds.instance(first, runtime);
            draft.turn(first, "starts", Rule.INIT_CONTAINERS, decisive);
            draft.start(first);
        }
        if (!done || killed) rest();
        return done && !killed;
    }

    /** What says that the main containers may be looked at. */
    Input decisive() {
        return decisive;
    }

    /** Those that nothing was said about have had their turn, or it has not come. */
    private void rest() {
        for (Container container : spec.initContainers()) {
            runtime.newest(container.name()).filter(r -> r.exited() && !r.failed()).ifPresent(
                    r -> draft.turn(container, "has had its turn", Rule.INIT_CONTAINERS, Grounds.instance(r)));
        }
        draft.others(Rule.INIT_CONTAINERS, killed ? "is not started: the Pod fails" : "waits", decisive);
    }

    private void visit(int index, Container container, ContainerRecord instance) {
        boolean sidecar = RestartRule.isSidecar(container);
        if (laterHasRecord && !sidecar) return;
        if (!laterHasRecord) decisive = Grounds.instance(instance);
        switch (instance.state()) {
            case CREATED -> {
                draft.turn(container, "starts again: it was only created", Rule.INIT_CONTAINERS,
                        Grounds.instance(instance));
                draft.start(container);
            }
            case RUNNING -> {
                if (sidecar) runningSidecar(index, container, instance);
                else
                    draft.turn(container, "is left to run; everything after it waits", Rule.INIT_CONTAINERS,
                            Grounds.instance(instance));
            }
            case EXITED -> {
                if (sidecar) {
                    draft.turn(container, "starts again, as soon as its back-off allows", Rule.SIDECARS,
                            Grounds.instance(instance));
                    draft.start(container);
                } else exited(index, container, instance);
            }
        }
        laterHasRecord = true;
    }

    private void exited(int index, Container container, ContainerRecord instance) {
        if (!instance.failed()) {
            initialized(index, Rule.INIT_CONTAINERS, Grounds.instance(instance));
            return;
        }
        Input policy = RestartRule.ground(spec, container, instance.exitCode());
        if (RestartRule.mayRestart(spec, container, instance.exitCode())) {
            draft.turn(container, "alone is started again, as soon as its back-off allows; the Pod is not restarted",
                    Rule.INIT_CONTAINERS, Grounds.instance(instance), policy);
            draft.start(container);
        } else {
            draft.turn(container, "is not started again, and the Pod fails", Rule.INIT_CONTAINERS,
                    Grounds.instance(instance), policy);
            draft.killPod();
            killed = true;
        }
    }

    private void runningSidecar(int index, Container container, ContainerRecord instance) {
        Optional<ProbeResult> startup = probes.startupOf(instance.id());
        List<Input> probe = Grounds.probe(container.startupProbe().isPresent(), instance, "startup", startup);
        if (container.startupProbe().isPresent()) {
            ProbeResult result = startup.orElse(ProbeResult.UNKNOWN);
            if (!laterHasRecord && result != ProbeResult.SUCCESS) decisive = probe.getFirst();
            if (result == ProbeResult.FAILURE) {
                restart(container, instance, "failed startup probe", Cause.STARTUP_PROBE, probe.getFirst());
                return;
            }
            if (result == ProbeResult.UNKNOWN) {
                draft.turn(container, "is left to run; everything after it waits until it has started", Rule.SIDECARS,
                        Grounds.instance(instance), probe.getFirst());
                return;
            }
        }
        Input started = probe.isEmpty() ? Grounds.instance(instance) : probe.getFirst();
        draft.turn(container, "is left to run", Rule.SIDECARS, started);
        if (index == spec.initContainers().size() - 1 || !laterHasRecord) {
            initialized(index, Rule.SIDECARS, started);
        }
        Optional<ProbeResult> liveness = probes.livenessOf(instance.id());
        if (!container.image().equals(instance.image())) {
            restart(container, instance, "definition changed", Cause.OTHER, Grounds.image(container));
        } else if (liveness.filter(ProbeResult.FAILURE::equals).isPresent()) {
            restart(container, instance, "failed liveness probe", Cause.LIVENESS_PROBE,
                    Grounds.probe(true, instance, "liveness", liveness).getFirst());
        }
    }

    private void restart(Container container, ContainerRecord instance, String why, Cause cause, Input because) {
        draft.turn(container, "is stopped and started again", Rule.SIDECARS, because, Grounds.instance(instance));
        draft.kill(instance, "Init container " + container.name() + " " + why, cause);
        draft.start(container);
    }

    private void initialized(int index, Rule rule, Input because) {
        if (!done) decisive = because;
        if (index == spec.initContainers().size() - 1) {
            done = true;
        } else {
            Container next = spec.initContainers().get(index + 1);
            draft.turn(next, "starts", rule, because);
            draft.start(next);
        }
    }
}
