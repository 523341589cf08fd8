package podium.kubelet;

import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.kubelet.SyncPlan.Cause;

/**
 * Init containers, one after the other, walked from last to first: only the newest that has a record matters, and missing
 * earlier ones are taken as finished. Rule: kubelet.md §2.2.
 */
final class InitPhase {
    private final PodSpec spec;
    private final PodRuntime runtime;
    private final ProbeResults probes;
    private final PlanDraft draft;
    private boolean done;
    private boolean laterHasRecord;
    private boolean killed;

    InitPhase(PodSpec spec, PodRuntime runtime, ProbeResults probes, PlanDraft draft) {
        this.spec = spec;
        this.runtime = runtime;
        this.probes = probes;
        this.draft = draft;
    }

    /** Whether main containers may be looked at: initialization is done. */
    boolean run() {
        if (spec.initContainers().isEmpty()) return true;
        done = spec.containers().stream().anyMatch(c -> runtime.newest(c.name()).filter(r -> !r.exited()).isPresent());
        laterHasRecord = done;
        boolean anyRecord = false;
        for (int i = spec.initContainers().size() - 1; i >= 0 && !killed; i--) {
            Container container = spec.initContainers().get(i);
            Optional<ContainerRecord> newest = runtime.newest(container.name());
            if (newest.isPresent()) {
                anyRecord = true;
                visit(i, container, newest.get());
            } else if (laterHasRecord && RestartRule.isSidecar(container)) {
                draft.because(Rule.INIT_CONTAINERS,
                        "sidecar " + container.name() + " has no instance although later containers have",
                        "it starts");
                draft.start(container);
            }
        }
        if (!anyRecord && !done) {
            Container first = spec.initContainers().getFirst();
            draft.because(Rule.INIT_CONTAINERS, "no init container has been started yet",
                    "the first one, " + first.name() + ", starts");
            draft.start(first);
        }
        return done && !killed;
    }

    private void visit(int index, Container container, ContainerRecord instance) {
        boolean sidecar = RestartRule.isSidecar(container);
        if (laterHasRecord && !sidecar) return;
        switch (instance.state()) {
            case CREATED -> draft.start(container);
            case RUNNING -> {
                if (sidecar) runningSidecar(index, container, instance);
                else
                    draft.because(Rule.INIT_CONTAINERS, "init container " + container.name() + " runs",
                            "everything after it waits");
            }
            case EXITED -> {
                if (sidecar) {
                    draft.because(Rule.INIT_CONTAINERS,
                            "sidecar " + container.name() + " ended with code " + instance.exitCode(),
                            "it starts again: a sidecar always does");
                    draft.start(container);
                } else exited(index, container, instance);
            }
        }
        laterHasRecord = true;
    }

    private void exited(int index, Container container, ContainerRecord instance) {
        if (!instance.failed()) {
            initialized(index, "init container " + container.name() + " ended well");
        } else if (RestartRule.mayRestart(spec, container, instance.exitCode())) {
            draft.because(Rule.INIT_CONTAINERS,
                    "init container " + container.name() + " failed with code " + instance.exitCode(),
                    "it alone is started again, as soon as its back-off allows; the Pod is not restarted");
            draft.start(container);
        } else {
            draft.because(Rule.INIT_CONTAINERS,
                    "init container " + container.name() + " failed with code " + instance.exitCode()
                            + " and may not restart",
                    "the Pod fails");
            draft.killPod();
            killed = true;
        }
    }

    private void runningSidecar(int index, Container container, ContainerRecord instance) {
        if (container.startupProbe().isPresent()) {
            ProbeResult result = probes.startupOf(instance.id()).orElse(ProbeResult.UNKNOWN);
            if (result == ProbeResult.FAILURE) {
                restart(container, instance, "failed startup probe", Cause.STARTUP_PROBE);
                return;
            }
            if (result == ProbeResult.UNKNOWN) {
                draft.because(Rule.INIT_CONTAINERS,
                        "sidecar " + container.name() + " runs, but its startup probe has not succeeded yet",
                        "everything after it waits");
                return;
            }
        }
        if (index == spec.initContainers().size() - 1 || !laterHasRecord) {
            initialized(index, "sidecar " + container.name() + " has started");
        }
        if (!container.image().equals(instance.image()))
            restart(container, instance, "definition changed", Cause.OTHER);
        else
            if (probes.livenessOf(instance.id()).filter(ProbeResult.FAILURE::equals).isPresent()) {
                restart(container, instance, "failed liveness probe", Cause.LIVENESS_PROBE);
            }
    }

    private void restart(Container container, ContainerRecord instance, String why, Cause cause) {
        draft.because(Rule.INIT_CONTAINERS, "sidecar " + container.name() + " " + why,
                "it is stopped and started again");
        draft.kill(instance, "Init container " + container.name() + " " + why, cause);
        draft.start(container);
    }

    private void initialized(int index, String because) {
        if (index == spec.initContainers().size() - 1) {
            if (!done)
                draft.because(Rule.INIT_CONTAINERS, because + ", the last of the init containers",
                        "the main containers may start");
            done = true;
        } else {
            Container next = spec.initContainers().get(index + 1);
            draft.because(Rule.INIT_CONTAINERS, because, "the next one, " + next.name() + ", starts");
            draft.start(next);
        }
    }
}
