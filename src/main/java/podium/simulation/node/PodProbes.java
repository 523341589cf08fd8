package podium.simulation.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.cluster.why.Input;
import podium.cluster.why.Topic.Kind;
import podium.kubelet.ContainerRecord;
import podium.kubelet.Grounds;
import podium.kubelet.PodRuntime;
import podium.kubelet.ProbeResult;
import podium.kubelet.ProbeResults;
import podium.kubelet.Readiness;
import podium.kubelet.RestartRule;
import podium.kubelet.Rule;
import podium.simulation.time.Fiber;

/** The probes of one Pod and their results. */
final class PodProbes {
    private final PodHandle handle;
    private final Supplier<PodRuntime> seen;
    private final Consumer<ProbeKind> changed;
    private final SortedMap<String, ProbeResult> startup = new TreeMap<>();
    private final SortedMap<String, ProbeResult> liveness = new TreeMap<>();
    private final SortedMap<String, ProbeResult> readiness = new TreeMap<>();
    private final List<ProbeWorker> workers = new ArrayList<>();
    private final List<Fiber> fibers = new ArrayList<>();
    private boolean stopping;

    /**
     * @param seen what the last sync saw
     * @param changed called for a change of a result that asks for a sync. Rule: kubelet.md §1.3
     */
    PodProbes(PodHandle handle, Supplier<PodRuntime> seen, Consumer<ProbeKind> changed) {
        this.handle = handle;
        this.seen = seen;
        this.changed = changed;
    }

    /** Makes the workers, once a Pod: for main containers and sidecars. */
    void begin() {
        if (!fibers.isEmpty() || !workers.isEmpty()) return;
        PodSpec spec = handle.pod().spec();
        spec.initContainers().stream().filter(RestartRule::isSidecar).forEach(this::add);
        spec.containers().forEach(this::add);
    }

    private void add(Container container) {
        for (ProbeKind kind : ProbeKind.values()) {
            kind.of(container).ifPresent(probe -> {
                ProbeWorker worker = new ProbeWorker(handle, container, kind, probe, this);
                workers.add(worker);
                fibers.add(handle.node().fibers().start(kind.word() + " probe " + container.name(), worker::loop));
            });
        }
    }

    /** Liveness and startup probes of main containers stop when the Pod is being stopped. Rule: kubelet.md §9.8. */
    void terminating() {
        stopping = true;
        for (int i = 0; i < workers.size(); i++) {
            boolean main = handle.pod().spec().containers().stream().anyMatch(workers.get(i).container()::equals);
            if (main && workers.get(i).kind() != ProbeKind.READINESS) fibers.get(i).cancel();
        }
    }

    boolean stopping() {
        return stopping;
    }

    void stop() {
        fibers.forEach(Fiber::cancel);
    }

    /** A started container that is not ready is probed at once. Rule: kubelet.md §9.2. */
    void hurryReadiness(ContainerRecord instance, Container container) {
        if (!started(container, instance) || readiness.get(instance.id()) == ProbeResult.SUCCESS) return;
        workers.stream().filter(
                w -> w.kind() == ProbeKind.READINESS && w.container().name().equals(container.name())).forEach(
                        ProbeWorker::hurry);
    }

    PodRuntime seen() {
        return seen.get();
    }

    boolean started(Container container, ContainerRecord instance) {
        return Readiness.started(container, instance, results());
    }

    /** Sets a result; the rule and the inputs say why it is so. */
    void set(ProbeKind kind, Container container, String id, ProbeResult result, Rule rule, Input... inputs) {
        SortedMap<String, ProbeResult> map = switch (kind) {
            case STARTUP -> startup;
            case LIVENESS -> liveness;
            case READINESS -> readiness;
        };
        ProbeResult old = map.put(id, result);
        if (old == result) return;
        handle.decided(Kind.PROBE, container.name() + "/" + kind.word().toLowerCase(Locale.ROOT),
                Grounds.words(result), rule, inputs);
        if (kind != ProbeKind.LIVENESS || result == ProbeResult.FAILURE) changed.accept(kind);
    }

    ProbeResults results() {
        return new ProbeResults(startup, liveness, readiness);
    }
}
