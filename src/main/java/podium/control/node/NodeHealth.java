package podium.control.node;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.core.Node;
import podium.cluster.core.NodeCondition;
import podium.cluster.core.NodeSpec;
import podium.cluster.core.Taint;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodCondition;
import podium.control.NodeTaints;

/** What the node controller writes about a node that is not heard. Rule: controllers.md §9.1, §9.2. */
public final class NodeHealth {
    /** The taint of a node whose state is unknown. */
    public static final String UNREACHABLE = "node.kubernetes.io/unreachable";
    private static final long LEASE = 10;
    private static final long LOOK = 5;
    private static final long PATIENCE = 50;

    private NodeHealth() {
    }

    /**
     * When the silence of a node is noticed: the controller looks every 5 s, and waits for 50 s after the last of the renewals
     * that come every 10 s.
     */
    public static Instant noticedAt(Instant silent) {
        long renewed = Math.floorDiv(silent.getEpochSecond(), LEASE) * LEASE;
        return Instant.ofEpochSecond(Math.ceilDiv(renewed + PATIENCE + 1, LOOK) * LOOK);
    }

    /** The node of which nothing is known any more. */
    public static Node unknown(Node node, Instant now) {
        Optional<Instant> at = Optional.of(now.truncatedTo(ChronoUnit.SECONDS));
        return node.status().map(status -> node.withStatus(status.withConditions(status.conditions().stream().map(
                c -> new NodeCondition(c.type(), "Unknown", c.lastHeartbeatTime(),
                        c.status().equals("Unknown") ? c.lastTransitionTime() : at, "NodeStatusUnknown",
                        "Kubelet stopped posting node status.")).toList()))).orElse(node);
    }

    /** The node with the taints of one that is not reached. */
    public static Node tainted(Node node, Instant now) {
        Optional<Instant> at = Optional.of(now.truncatedTo(ChronoUnit.SECONDS));
        List<Taint> all = others(node);
        all.add(new Taint(UNREACHABLE, "", NodeTaints.NO_SCHEDULE, at));
        all.add(new Taint(UNREACHABLE, "", NodeTaints.NO_EXECUTE, at));
        return with(node, all);
    }

    /** The node without the taints of one that is not reached. */
    public static Node untainted(Node node) {
        return with(node, others(node));
    }

    private static List<Taint> others(Node node) {
        return new ArrayList<>(node.spec().map(NodeSpec::taints).orElse(List.of()).stream().filter(
                t -> !t.key().equals(UNREACHABLE)).toList());
    }

    private static Node with(Node node, List<Taint> taints) {
        return node.spec().map(s -> node.withSpec(s.withTaints(taints))).orElse(node);
    }

    /** The Pod of such a node: nobody may count on it. */
    public static Pod notReady(Pod pod, Instant now) {
        return pod.status().map(status -> pod.withStatus(Optional.of(status.withConditions(
                status.conditions().stream().map(c -> notReady(c, now)).toList())))).orElse(pod);
    }

    private static PodCondition notReady(PodCondition condition, Instant now) {
        if (!condition.type().equals("Ready") || condition.status().equals("False")) return condition;
        return new PodCondition("Ready", condition.observedGeneration(), "False", condition.lastProbeTime(),
                Optional.of(now.truncatedTo(ChronoUnit.SECONDS)), condition.reason(), condition.message());
    }
}
