package podium.simulation.node;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodCondition;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.cluster.why.Derivation;
import podium.cluster.why.Derived;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.kubelet.EndOfPod;
import podium.kubelet.PodRuntime;
import podium.kubelet.PodStatuses;
import podium.kubelet.Requeue;
import podium.kubelet.Rule;
import podium.kubelet.StatusInput;
import podium.kubelet.SyncPlan;
import podium.kubelet.SyncPlanner;
import podium.simulation.Change;
import podium.simulation.time.Fiber;
import podium.simulation.time.Gate;

/** The kubelet's worker of one Pod: its syncs never overlap, and triggers in between are one. Rule: kubelet.md §1. */
final class PodWorker {
    private static final Duration VOLUME_POLL = Duration.ofMillis(300);
    private static final Duration VOLUME_LIMIT = Duration.ofSeconds(123);
    private static final String DEADLINE = "Pod was active on the node longer than the specified deadline";
    private static final String EVICTED = "Evicted";
    private static final Duration UNMOUNT = Duration.ofMillis(200);
    private static final long NEVER = -1;
    private final Kubelet kubelet;
    private final PodHandle handle;
    private final StatusManager status;
    private final PodVolumes volumes;
    private final PodProbes probes;
    private final Stopper stopper;
    private final SandboxMaker sandboxes;
    private final SyncRun run;
    private final Gate wake;
    private Pod latest;
    private Mode mode = Mode.SYNC;
    private boolean pending = true;
    private boolean stopped;
    private long requeues;
    private long lastSync = NEVER;
    private PodRuntime seen = PodRuntime.EMPTY;
    private Optional<StatusInput.Failure> eviction = Optional.empty();

    private enum Mode {
        SYNC, TERMINATING, TERMINATED, DONE
    }

    PodWorker(Kubelet kubelet, NodeContext node, Pod pod) {
        this.kubelet = kubelet;
        this.latest = pod;
        this.handle = new PodHandle(node, () -> latest, new PodInstances(kubelet.relister()::want),
                pod.key(), pod.metadata().uid());
        this.wake = new Gate(node.clock());
        this.status = new StatusManager(handle);
        this.volumes = new PodVolumes(handle);
        this.probes = new PodProbes(handle, () -> seen, this::probeChanged);
        if (node.trace().last(handle.uid(), Topic.of(Kind.SCHEDULING)).isEmpty()) {
            handle.decided(Kind.SCHEDULING, "", "is bound to " + pod.spec().nodeName(), Rule.SCHEDULED,
                    Input.fact("spec.nodeName", "is " + pod.spec().nodeName()));
        }
        Hooks hooks = new Hooks(handle);
        this.stopper = new Stopper(handle, hooks);
        this.sandboxes = new SandboxMaker(handle, this::sandboxMade);
        this.run = new SyncRun(handle, new ContainerStarter(handle, volumes, hooks, stopper), stopper, sandboxes);
    }

    Pod pod() {
        return latest;
    }

    PodInstances instances() {
        return handle.instances();
    }

    PodRuntime snapshot() {
        return handle.instances().snapshot();
    }

    PodVolumes volumes() {
        return volumes;
    }

    /** After a death only the newest instance that has ended is kept. */
    void prune(String container) {
        Instant now = handle.node().clock().now();
        handle.instances().prune(container).forEach(
                i -> handle.node().trace().add(new Change.ContainerRemoved(now, i.run())));
    }

    boolean done() {
        return mode == Mode.DONE;
    }

    /** Asks for a sync. */
    void sync() {
        pending = true;
        wake.open();
    }

    /** The node comes back: what the Pod is like is told again, and looked at. */
    void resume() {
        status.repeat();
        sync();
    }

    /**
     * Takes over what the API says now; changes of the status alone ask for nothing, but for the conditions that are
     * readiness gates. Rule: kubelet.md §1.3.
     */
    void update(Pod pod) {
        boolean news = !pod.spec().equals(latest.spec()) || !pod.metadata().labels().equals(latest.metadata().labels())
                || !pod.metadata().annotations().equals(latest.metadata().annotations())
                || !pod.metadata().deletionTimestamp().equals(latest.metadata().deletionTimestamp())
                || !pod.metadata().deletionGracePeriodSeconds().equals(latest.metadata().deletionGracePeriodSeconds())
                || !ReadinessGates.of(pod).equals(ReadinessGates.of(latest));
        latest = pod;
        if (news) sync();
    }

    void loop(Fiber fiber) {
        while (mode != Mode.DONE) {
            fiber.await(wake, () -> pending && kubelet.isOn());
            pending = false;
            PodRuntime runtime = kubelet.relister().newerThan(fiber, this, lastSync);
            seen = runtime;
            boolean leaving = latest.metadata().deletionTimestamp().isPresent() || eviction.isPresent();
            if (mode == Mode.SYNC && leaving) mode = Mode.TERMINATING;
            boolean lookAgain = switch (mode) {
                case SYNC -> syncPod(fiber, runtime);
                case TERMINATING -> terminate(fiber, runtime);
                case TERMINATED -> finish(fiber);
                case DONE -> false;
            };
            lastSync = kubelet.relister().mark();
            if (lookAgain) kubelet.relister().inspect(this);
        }
    }

    /** One sync; whether the Pod is to be relisted at once. Rule: kubelet.md §1.4. */
    private boolean syncPod(Fiber fiber, PodRuntime runtime) {
        PodStatus published = publish(runtime).value();
        if (published.phase().filter(PodPhase::isFinal).isPresent()) {
            mode = Mode.TERMINATING;
            sync();
            return false;
        }
        if (!mountVolumes(fiber)) {
            if (latest.metadata().deletionTimestamp().isEmpty()) requeue(new Requeue.Failed());
            return false;
        }
        volumes.refresh();
        probes.begin();
        SyncPlan plan = SyncPlanner.plan(latest.spec(), runtime, probes.results());
        plan.reasons().forEach(handle::decided);
        SyncRun.Outcome outcome = run.execute(fiber, plan, runtime);
        requeue(Requeue.of(outcome.shortestBackOff(), outcome.otherError()));
        if (outcome.again()) sync();
        return outcome.acted() && !outcome.failed();
    }

    /** Polls until all volumes are there; given up at the limit, or when the Pod is deleted. Rule: kubelet.md §1.8. */
    private boolean mountVolumes(Fiber fiber) {
        if (volumes.ready()) return true;
        volumes.begin(handle.node().fibers());
        Instant limit = handle.node().clock().now().plus(VOLUME_LIMIT);
        while (!volumes.ready()) {
            if (latest.metadata().deletionTimestamp().isPresent() || !handle.node().clock().now().isBefore(limit))
                return false;
            fiber.sleep(VOLUME_POLL);
            Optional<String> problem = volumes.unprocessed();
            if (problem.isPresent()) {
                handle.warning("FailedMount", problem.get());
                return false;
            }
        }
        return true;
    }

    private void requeue(Requeue result) {
        kubelet.queue().add(this, Requeue.jittered(result, handle.draw("requeue/" + requeues++)));
    }

    private Derived<PodStatus> publish(PodRuntime runtime) {
        Instant now = handle.node().clock().now().truncatedTo(ChronoUnit.SECONDS);
        Optional<StatusInput.Failure> failure = stopped && eviction.isPresent() ? eviction : deadline();
        if (eviction.isEmpty()) failure.ifPresent(f -> handle.normal(f.reason(), f.message()));
        Derived<PodStatus> next = PodStatuses.of(
                new StatusInput(latest, status.previous(), runtime, run.errors(), probes.results(), failure, stopped,
                        now),
                handle.node().hostIp());
        status.set(next);
        Stream.concat(latest.spec().initContainers().stream(), latest.spec().containers().stream()).filter(
                c -> c.readinessProbe().isPresent()).forEach(c -> hurry(c, runtime));
        return next;
    }

    private void hurry(Container container, PodRuntime runtime) {
        runtime.newest(container.name()).ifPresent(r -> probes.hurryReadiness(r, container));
    }

    /** A probe's result has changed: what it decides is told at once, and a sync follows. Rule: kubelet.md §9.4. */
    private void probeChanged(ProbeKind kind) {
        if (mode == Mode.DONE) return;
        if (kind != ProbeKind.LIVENESS && mode == Mode.SYNC && seen.sandbox().isPresent()) publish(seen);
        sync();
    }

    /** Told before anything is pulled. Rule: kubelet.md §2.1. */
    private void sandboxMade() {
        Instant now = handle.node().clock().now().truncatedTo(ChronoUnit.SECONDS);
        PodStatus old = status.previous();
        List<PodCondition> conditions = old.conditions().stream().map(c -> c.type().equals("PodReadyToStartContainers")
                ? new PodCondition(c.type(), c.observedGeneration(), "True", c.lastProbeTime(), Optional.of(now), "",
                        "")
                : c).toList();
        status.set(new Derived<>(old.withConditions(conditions), List.of(Derivation.of(
                Topic.of(Kind.CONDITION, "PodReadyToStartContainers"), "True", Rule.READY_TO_START,
                Input.fact("the sandbox", "has just been made")))));
    }

    private boolean terminate(Fiber fiber, PodRuntime runtime) {
        publish(runtime);
        probes.terminating();
        volumes.stop();
        stopper.stopAll(fiber, handle.instances().running(), eviction.isPresent() ? 1 : Stopper.grace(latest),
                StopOrder.of(latest.spec(), handle.instances()));
        sandboxes.stop(fiber);
        probes.stop();
        stopped = true;
        publish(snapshot());
        status.allStopped();
        mode = Mode.TERMINATED;
        sync();
        return false;
    }

    private boolean finish(Fiber fiber) {
        fiber.sleep(UNMOUNT);
        status.set(EndOfPod.settle(latest.spec(), publish(snapshot())));
        mode = Mode.DONE;
        kubelet.ended(this);
        return false;
    }

    /** Whether a deadline can still end it. */
    boolean hasDeadline() {
        return mode == Mode.SYNC && latest.spec().activeDeadlineSeconds().isPresent();
    }

    /** The Pod has to go, whatever it does: it gets a second, and fails. Rule: controllers.md §6, emptyDir. */
    void evict(String message) {
        if (mode != Mode.SYNC || eviction.isPresent()) return;
        handle.warning(EVICTED, message);
        eviction = Optional.of(new StatusInput.Failure(EVICTED, message));
        sync();
    }

    /** Every second: a Pod past its deadline is looked at again. Rule: kubelet.md §6. */
    void checkDeadline() {
        if (mode == Mode.SYNC && deadline().isPresent()) sync();
    }

    /** Past its deadline a Pod fails as a whole, whatever its containers did; told each time a status is made. */
    private Optional<StatusInput.Failure> deadline() {
        Optional<Instant> limit = status.previous().startTime().flatMap(
                start -> latest.spec().activeDeadlineSeconds().map(start::plusSeconds));
        boolean over = limit.filter(l -> !handle.node().clock().now().isBefore(l)).isPresent();
        return over ? Optional.of(new StatusInput.Failure(StatusInput.Failure.DEADLINE, DEADLINE)) : Optional.empty();
    }

    /** The object is gone while containers still run: they get a second, and nothing more is written. Rule: kubelet.md §10.10. */
    void abandon() {
        if (mode == Mode.DONE) return;
        mode = Mode.DONE;
        probes.stop();
        volumes.stop();
        handle.node().fibers().start("abandon " + handle.key().name(), f -> {
            stopper.stopAll(f, handle.instances().running(), 1, StopOrder.of(latest.spec(), handle.instances()));
            sandboxes.stop(f);
        });
        wake.open();
    }
}
