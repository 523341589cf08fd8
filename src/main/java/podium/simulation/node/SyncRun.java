package podium.simulation.node;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.Probe;
import podium.cluster.why.Input;
import podium.cluster.why.Topic.Kind;
import podium.kubelet.PodRuntime;
import podium.kubelet.RestartRule;
import podium.kubelet.Rule;
import podium.kubelet.StartError;
import podium.kubelet.SyncPlan;
import podium.simulation.time.Fiber;

/** Executes plans, and remembers why containers did not start. Rule: kubelet.md §2.4. */
final class SyncRun {
    private final PodHandle handle;
    private final ContainerStarter starter;
    private final Stopper stopper;
    private final SandboxMaker sandboxes;
    private final Map<String, StartError> errors = new LinkedHashMap<>();

    SyncRun(PodHandle handle, ContainerStarter starter, Stopper stopper, SandboxMaker sandboxes) {
        this.handle = handle;
        this.starter = starter;
        this.stopper = stopper;
        this.sandboxes = sandboxes;
    }

    /** The remembered start errors, by container. */
    Map<String, StartError> errors() {
        return new LinkedHashMap<>(errors);
    }

    /**
     * What came of a plan.
     *
     * @param shortestBackOff of those containers that were put off
     * @param again whether to sync again at once
     */
    record Outcome(boolean acted, Optional<Duration> shortestBackOff, boolean otherError, boolean again) {
        boolean failed() {
            return otherError || shortestBackOff.isPresent();
        }
    }

    Outcome execute(Fiber fiber, SyncPlan plan, PodRuntime runtime) {
        if (!plan.removals().isEmpty()) return removeAll(fiber, plan.removals());
        if (plan.newSandbox().isPresent()) sandboxes.announce();
        if (plan.killPod()) killPod(fiber);
        for (SyncPlan.Kill kill : plan.kills()) kill(fiber, kill);
        if (plan.newSandbox().isPresent() && !sandboxes.make(fiber, plan.newSandbox().getAsInt())) {
            return new Outcome(true, Optional.empty(), true, false);
        }
        boolean acted = !plan.isEmpty();
        Tally tally = new Tally();
        for (String name : plan.ephemeralStarts())
            start(fiber, find(handle.pod().spec().ephemeralContainers(), name), runtime, tally);
        for (String name : plan.starts()) {
            Container container = find(handle.pod().spec().initContainers(), name);
            boolean started = start(fiber, container, runtime, tally);
            if (!started && !RestartRule.isSidecar(container)) return tally.outcome(acted);
        }
        for (String name : plan.mainStarts())
            start(fiber, find(handle.pod().spec().containers(), name), runtime, tally);
        return tally.outcome(acted);
    }

    private boolean start(Fiber fiber, Container container, PodRuntime runtime, Tally tally) {
        return switch (starter.start(fiber, container, runtime)) {
            case StartResult.Started() -> {
                errors.remove(container.name());
                handle.decided(Kind.START, container.name(), "succeeded", Rule.START_STEPS,
                        handle.told(Kind.INSTANCE, container.name(), "it was started"));
                yield true;
            }
            case StartResult.BackedOff(StartError error, Input because, Duration left) -> {
                remember(container, error, because);
                tally.backedOff(left);
                yield false;
            }
            case StartResult.Failed(StartError error, Input because) -> {
                remember(container, error, because);
                tally.otherError = true;
                yield false;
            }
        };
    }

    private void remember(Container container, StartError error, Input because) {
        errors.put(container.name(), error);
        handle.decided(Kind.START, container.name(), error.words(), Rule.START_STEPS, because);
    }

    private void killPod(Fiber fiber) {
        PodSpec spec = handle.pod().spec();
        stopper.stopAll(fiber, handle.instances().running(), Stopper.grace(handle.pod()),
                StopOrder.of(spec, handle.instances()));
        sandboxes.stop(fiber);
    }

    private void kill(Fiber fiber, SyncPlan.Kill kill) {
        Optional<Instance> instance = handle.instances().byId(kill.id());
        if (instance.isEmpty()) return;
        Container container = instance.get().spec();
        Optional<Long> own = switch (kill.cause()) {
            case LIVENESS_PROBE -> container.livenessProbe().flatMap(Probe::terminationGracePeriodSeconds);
            case STARTUP_PROBE -> container.startupProbe().flatMap(Probe::terminationGracePeriodSeconds);
            case OTHER -> Optional.empty();
        };
        stopper.stop(fiber, instance.get(), kill.message(), own.orElse(Stopper.grace(handle.pod())), StopOrder.NONE);
    }

    /** All containers start over: no grace, no hooks, no back-off. Rule: kubelet.md §2.6. */
    private Outcome removeAll(Fiber fiber, List<String> ids) {
        for (String id : ids) {
            handle.instances().byId(id).ifPresent(instance -> {
                stopper.stop(fiber, instance, "killing", 0, StopOrder.NONE);
                handle.instances().remove(instance);
            });
        }
        return new Outcome(true, Optional.empty(), false, true);
    }

    private static Container find(List<Container> containers, String name) {
        return containers.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    private static final class Tally {
        private Optional<Duration> shortest = Optional.empty();
        private boolean otherError;

        void backedOff(Duration left) {
            if (shortest.filter(s -> s.compareTo(left) <= 0).isEmpty()) shortest = Optional.of(left);
        }

        Outcome outcome(boolean acted) {
            return new Outcome(acted, shortest, otherError, false);
        }
    }
}
