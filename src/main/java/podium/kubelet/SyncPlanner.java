package podium.kubelet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.cluster.why.Input;

/** Decides what one sync does: (Pod, what its containers do) to an ordered plan. Rule: kubelet.md §2. */
public final class SyncPlanner {
    private final PodSpec spec;
    private final PodRuntime runtime;
    private final ProbeResults probes;
    private final PlanDraft draft;

    private SyncPlanner(PodSpec spec, PodRuntime runtime, ProbeResults probes) {
        this.spec = spec;
        this.runtime = runtime;
        this.probes = probes;
        this.draft = new PlanDraft(spec);
    }

    /** The plan for a Pod that is neither deleted nor finished. */
    public static SyncPlan plan(PodSpec spec, PodRuntime runtime, ProbeResults probes) {
        return new SyncPlanner(spec, runtime, probes).plan();
    }

    private SyncPlan plan() {
        Optional<Container> trigger = restartTrigger();
        if (trigger.isPresent()) {
            draft.others(Rule.RESTART_ALL,
                    "is removed, as every container is, and all start over from the first init container",
                    Grounds.instance(trigger.get(), runtime),
                    Input.fact("a restart rule of " + trigger.get().name(), "says RestartAllContainers"));
            draft.remove(removalOrder());
        } else if (SandboxRule.needsNew(runtime)) {
            SandboxRule.plan(spec, runtime, draft);
        } else {
            startAdded();
            InitPhase init = new InitPhase(spec, runtime, probes, draft);
            if (init.run()) new MainPhase(spec, runtime, probes, draft, init.decisive()).run();
        }
        return draft.done();
    }

    /** Rule: a container that was added to the running Pod starts once, whatever the others do, and never again. */
    private void startAdded() {
        for (Container added : spec.ephemeralContainers()) {
            if (runtime.newest(added.name()).isPresent()) continue;
            draft.turn(added, "starts", Rule.EPHEMERAL, Input.fact(added.name(), "has no instance"));
            draft.startEphemeral(added);
        }
    }

    private Optional<Container> restartTrigger() {
        List<Container> all = new ArrayList<>(spec.containers());
        all.addAll(spec.initContainers());
        return all.stream().filter(this::endedForAll).findFirst();
    }

    private boolean endedForAll(Container container) {
        return runtime.newest(container.name()).filter(ContainerRecord::exited).filter(
                r -> RestartRule.restartsAll(container, r.exitCode())).isPresent();
    }

    /** Victims first (main, then init), those that triggered it last. */
    private List<String> removalOrder() {
        List<Container> all = new ArrayList<>(spec.containers());
        all.addAll(spec.initContainers());
        List<String> ids = new ArrayList<>();
        all.stream().filter(c -> !endedForAll(c)).forEach(c -> addRecords(c, ids));
        all.stream().filter(this::endedForAll).forEach(c -> addRecords(c, ids));
        return ids;
    }

    private void addRecords(Container container, List<String> ids) {
        runtime.containers().stream().filter(r -> r.name().equals(container.name())).map(ContainerRecord::id).forEach(
                ids::add);
    }
}
