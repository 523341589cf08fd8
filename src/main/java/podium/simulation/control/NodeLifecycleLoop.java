package podium.simulation.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ObjectKey;
import podium.cluster.core.Node;
import podium.cluster.pod.Pod;
import podium.control.node.NodeHealth;
import podium.simulation.api.EventRecorder;

/** Notices nodes that fall silent, and marks them and their Pods. Rule: controllers.md §9.1, §9.2. */
public final class NodeLifecycleLoop {
    /** From a report of a node to what the controller makes of it. */
    private static final Duration WORK = Duration.ofMillis(50);
    private final ControlContext context;
    private final EventRecorder events;
    private final SortedMap<String, Instant> silentSince = new TreeMap<>();

    public NodeLifecycleLoop(ControlContext context) {
        this.context = context;
        this.events = context.recorder("node-controller");
    }

    /** Begins to look after Pods of nodes that are tainted or gone. */
    public void begin() {
        new TaintEvictionLoop(context).begin();
        new PodGarbageLoop(context).begin();
    }

    /** A node has joined. */
    public void joined(String name) {
        tell(name, "RegisteredNode", "Node " + name + " event: Registered Node " + name + " in Controller");
    }

    /** A node has been taken out. */
    public void left(String name) {
        silentSince.remove(name);
        events.normal(new ObjectKey("Node", "", name), "", "", "RemovingNode",
                "Node " + name + " event: Removing Node " + name + " from Controller");
    }

    /** A node's kubelet has stopped to renew its lease. */
    public void silent(String name) {
        Instant now = context.clock().now();
        silentSince.putIfAbsent(name, now);
        Instant noticed = NodeHealth.noticedAt(now);
        context.clock().after(Duration.between(now, noticed), () -> {
            if (now.equals(silentSince.get(name))) node(name).ifPresent(this::mark);
        });
    }

    /** A node's kubelet reports again. */
    public void heard(String name) {
        if (silentSince.remove(name) == null) return;
        context.clock().after(WORK, () -> node(name).ifPresent(
                node -> context.api().update(node, NodeHealth::untainted)));
    }

    private Optional<Node> node(String name) {
        return context.api().get(new ObjectKey("Node", "", name)).filter(Node.class::isInstance).map(
                Node.class::cast);
    }

    private void mark(Node node) {
        Instant now = context.clock().now();
        String name = node.metadata().name();
        context.api().update(node, n -> NodeHealth.unknown(n, now));
        tell(name, "NodeNotReady", "Node " + name + " status is now: NodeNotReady");
        List<Pod> pods = context.api().list(Pod.class).stream().filter(
                p -> p.spec().nodeName().equals(name)).toList();
        for (Pod pod : pods) {
            context.api().update(pod, p -> NodeHealth.notReady(p, now));
            events.warning(pod.key(), pod.metadata().uid(), "", "NodeNotReady", "Node is not ready");
        }
        context.clock().after(WORK, () -> node(name).filter(n -> silentSince.containsKey(name)).ifPresent(
                n -> context.api().update(n, o -> NodeHealth.tainted(o, context.clock().now()))));
    }

    private void tell(String node, String reason, String message) {
        node(node).ifPresent(n -> events.normal(n.key(), n.metadata().uid(), "", reason, message));
    }
}
