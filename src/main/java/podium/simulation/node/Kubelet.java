package podium.simulation.node;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.cluster.why.Derivation;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.kubelet.Rule;
import podium.shell.machine.RunningContainer;
import podium.shell.machine.Signal;
import podium.shell.net.NetworkNamespace;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.Change.Watch;

/** The kubelet of one node: a worker a Pod, the relist, and the queue of Pods to be looked at again. */
public final class Kubelet {
    private final NodeContext node;
    private final NodeGate gate;
    private final Relister relister;
    private final WorkQueue queue;
    private final EvictionManager evictions;
    private final Beat deadlines;
    private final Map<String, PodWorker> workers = new LinkedHashMap<>();
    private boolean on = true;

    public Kubelet(NodeContext node) {
        this.node = node;
        this.gate = new NodeGate(node);
        this.relister = new Relister(node.clock());
        this.queue = new WorkQueue(node.clock());
        this.evictions = new EvictionManager(node, () -> List.copyOf(workers.values()));
        this.deadlines = new Beat(node.clock(), () -> workers.values().stream().anyMatch(PodWorker::hasDeadline)
                ? Optional.of(node.clock().now())
                : Optional.empty());
    }

    /** Begins to watch and to tick; the moments within a second are drawn. */
    public void begin() {
        node.api().watch(change -> node.uplink().pass(() -> onChange(change)));
        node.fibers().start("relist", f -> relister.loop(f, phase("relist")));
        node.fibers().start("work queue", f -> queue.loop(f, phase("queue")));
        node.fibers().start("evictions", f -> evictions.loop(f, phase("evictions")));
        node.fibers().start("deadlines", f -> deadlines.loop(f, phase("deadlines"),
                () -> List.copyOf(workers.values()).forEach(PodWorker::checkDeadline)));
    }

    private Duration phase(String what) {
        return Duration.ofMillis((long) (1000 * node.draws().unit(node.node().name() + "/" + what)));
    }

    private void onChange(ObjectChanged change) {
        if (!(change.object() instanceof Pod pod) || !pod.spec().nodeName().equals(node.node().name())) return;
        Optional<PodWorker> worker = Optional.ofNullable(workers.get(pod.metadata().uid()));
        if (change.type() == Watch.DELETED) worker.ifPresent(this::forget);
        else if (worker.isPresent()) worker.get().update(pod);
        else if (pod.status().flatMap(s -> s.phase()).filter(p -> p.isFinal()).isEmpty() && gate.admits(pod)) add(pod);
        deadlines.wake();
        evictions.wake();
    }

    private void add(Pod pod) {
        PodWorker worker = new PodWorker(this, node, pod);
        workers.put(pod.metadata().uid(), worker);
        relister.add(worker);
        node.fibers().start("pod " + pod.metadata().name(), f -> {
            f.sleep(Latencies.drawn(node.draws(), Latencies.NOTICE, "notice/" + pod.metadata().uid()));
            worker.loop(f);
        });
    }

    private void forget(PodWorker worker) {
        worker.abandon();
        workers.remove(worker.pod().metadata().uid());
        queue.remove(worker);
    }

    /** A worker has nothing left to do; a Pod that is being deleted now goes. Rule: kubelet.md §10.7. */
    void ended(PodWorker worker) {
        queue.remove(worker);
        relister.remove(worker);
        node.clock().after(Latencies.STATUS.multipliedBy(2), () -> node.uplink().pass(() -> delete(worker)));
    }

    private void delete(PodWorker worker) {
        node.api().get(worker.pod().key()).filter(Pod.class::isInstance).map(Pod.class::cast).filter(
                p -> p.metadata().uid().equals(worker.pod().metadata().uid())
                        && p.metadata().deletionTimestamp().isPresent()).ifPresent(p -> {
                            node.api().decided(p, Derivation.of(Topic.of(Kind.DELETION), "is gone", Rule.GONE,
                                    Input.fact("containers, sandbox and volumes", "are gone"),
                                    Input.of("the phase is", p.status().flatMap(s -> s.phase()).map(
                                            Object::toString).orElse(""), Topic.of(Kind.PHASE))));
                            node.api().update(p, pod -> pod.withMetadata(
                                    pod.metadata().withDeletionGracePeriodSeconds(Optional.of(0L))));
                            node.api().remove(p);
                        });
    }

    /** The running process of a container, for exec and for faults. */
    public Optional<RunningContainer> process(ObjectKey pod, String container) {
        return worker(pod).flatMap(w -> w.instances().newest(container)).filter(Instance::running).flatMap(
                Instance::process);
    }

    /** The network of a Pod that has a sandbox, for connections to its ports. */
    public Optional<NetworkNamespace> network(ObjectKey pod) {
        return worker(pod).flatMap(w -> w.instances().sandbox()).filter(Sandbox::ready).map(Sandbox::network);
    }

    /** Ends the sandbox's own process; where it is the first of a shared process namespace, all others end with it. */
    public void killSandbox(ObjectKey pod) {
        worker(pod).ifPresent(w -> w.instances().sandbox().ifPresent(sandbox -> {
            stop(sandbox);
            if (sandbox.processes().isPresent()) kill(w);
        }));
    }

    private void stop(Sandbox sandbox) {
        sandbox.stopped();
        if (sandbox.network() != node.hostNetwork()) node.network().detach(sandbox.network());
    }

    private static void kill(PodWorker worker) {
        worker.instances().running().forEach(i -> i.process().ifPresent(p -> p.signal(Signal.KILL)));
    }

    /** The machine goes down: all that runs on it ends, and nobody hears how. */
    void powerOff() {
        on = false;
        for (PodWorker worker : workers.values()) {
            worker.instances().sandbox().ifPresent(this::stop);
            worker.instances().running().forEach(Instance::lost);
            kill(worker);
        }
    }

    /** The machine and the kubelet are up again, or heard again. */
    void resume() {
        on = true;
        List.copyOf(workers.values()).forEach(PodWorker::resume);
    }

    boolean isOn() {
        return on;
    }

    /** The networks of the Pods on this node. */
    List<NetworkNamespace> networks() {
        return workers.values().stream().flatMap(w -> w.instances().sandbox().stream()).map(Sandbox::network).toList();
    }

    NodeContext context() {
        return node;
    }

    private Optional<PodWorker> worker(ObjectKey pod) {
        return workers.values().stream().filter(w -> w.pod().key().equals(pod) && !w.done()).findFirst();
    }

    Relister relister() {
        return relister;
    }

    WorkQueue queue() {
        return queue;
    }
}
