package podium.simulation.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ObjectKey;
import podium.cluster.core.Node;
import podium.cluster.core.Taint;
import podium.cluster.pod.Pod;
import podium.control.NodeTaints;
import podium.control.node.Disruption;
import podium.control.pod.PodFacts;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.Change.Watch;
import podium.simulation.api.EventRecorder;
import podium.simulation.api.Propagation;

/** Deletes Pods that do not tolerate what their nodes are tainted with, at once or after a while. Rule: controllers.md §9.2. */
final class TaintEvictionLoop {
    private static final Duration WORK = Duration.ofMillis(10);
    private final ControlContext context;
    private final EventRecorder events;
    /** When Pods are to go, by uid. */
    private final SortedMap<String, Instant> due = new TreeMap<>();

    TaintEvictionLoop(ControlContext context) {
        this.context = context;
        this.events = context.recorder("taint-eviction-controller");
    }

    void begin() {
        context.api().watch(this::onChange);
    }

    private void onChange(ObjectChanged change) {
        if (change.type() == Watch.DELETED) return;
        if (change.object() instanceof Node node) {
            context.api().list(Pod.class).stream().filter(
                    p -> p.spec().nodeName().equals(node.metadata().name())).forEach(p -> look(p, node));
        } else
            if (change.object() instanceof Pod pod && !pod.spec().nodeName().isEmpty()
                    && !due.containsKey(pod.metadata().uid()))
                node(pod).ifPresent(n -> look(pod, n));
    }

    private Optional<Node> node(Pod pod) {
        return context.api().get(new ObjectKey("Node", "", pod.spec().nodeName())).filter(
                Node.class::isInstance).map(Node.class::cast);
    }

    private void look(Pod pod, Node node) {
        if (PodFacts.isDeleted(pod) || PodFacts.isOver(pod)) return;
        List<Taint> taints = NodeViews.taints(node);
        Optional<Duration> patience = NodeTaints.patience(taints, pod.spec().tolerations());
        String uid = pod.metadata().uid();
        if (patience.isEmpty()) {
            if (due.remove(uid) != null)
                events.normal(pod.key(), uid, "", "TaintManagerEviction", "Cancelling deletion of Pod " + ref(pod));
            return;
        }
        if (due.containsKey(uid) && !patience.get().isZero()) return;
        Instant at = context.clock().now().plus(patience.get().isZero() ? WORK : patience.get());
        due.put(uid, at);
        context.clock().after(Duration.between(context.clock().now(), at), () -> {
            if (due.remove(uid, at)) evict(pod);
        });
    }

    private void evict(Pod asked) {
        Optional<Pod> found = context.api().get(Pod.class, asked.metadata().namespace(),
                asked.metadata().name()).filter(
                        p -> p.metadata().uid().equals(asked.metadata().uid()) && !PodFacts.isDeleted(p));
        if (found.isEmpty()) return;
        Pod pod = found.get();
        events.normal(pod.key(), pod.metadata().uid(), "", "TaintManagerEviction",
                "Marking for deletion Pod " + ref(pod));
        context.api().update(pod, p -> Disruption.TAINT.mark(p, context.clock().now()));
        context.deleter().delete(pod, Optional.empty(), Propagation.BACKGROUND);
    }

    private static String ref(Pod pod) {
        return pod.metadata().namespace() + "/" + pod.metadata().name();
    }
}
