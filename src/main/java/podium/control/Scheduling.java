package podium.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.OwnerReference;
import podium.cluster.Quantity;
import podium.cluster.pod.Pod;
import podium.control.pod.Owners;

/** Chooses a node for a Pod, or says in the scheduler's words why none will do. Rule: controllers.md §5. */
public final class Scheduling {
    private Scheduling() {
    }

    /**
     * The node that a Pod goes to: of those that fit the one that spreads the Pods of its owner and the load. With claims that
     * are not bound, none does.
     */
    public static Placement place(Pod pod, List<NodeView> nodes, ClaimState claims) {
        if (nodes.isEmpty()) return new Placement.Unschedulable("no nodes available to schedule pods");
        String total = "0/" + nodes.size() + " nodes are available: ";
        if (!claims.problem().isEmpty()) return new Placement.Unschedulable(total + claims.problem() + ". not found");
        SortedMap<String, Integer> reasons = new TreeMap<>();
        List<NodeView> fitting = new ArrayList<>();
        int resolvable = 0;
        for (NodeView node : nodes) {
            NodeFit fit = NodeFit.of(pod, node, nodes);
            if (fit.reasons().isEmpty() && !claims.onEveryNode().isEmpty())
                fit = NodeFit.never(claims.onEveryNode());
            if (fit.reasons().isEmpty()) fitting.add(node);
            fit.reasons().forEach(r -> reasons.merge(r, 1, Integer::sum));
            if (fit.resolvable()) resolvable++;
        }
        if (!fitting.isEmpty()) return new Placement.Bound(best(pod, fitting).name());
        return new Placement.Unschedulable(
                total + sentence(reasons) + " no new claims to deallocate, preemption: " + total
                        + preemption(nodes.size(), resolvable));
    }

    /** Counts and reasons sorted as plain strings. */
    private static String sentence(Map<String, Integer> reasons) {
        return String.join(", ",
                reasons.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).sorted().toList()) + ".";
    }

    private static String preemption(int nodes, int resolvable) {
        SortedMap<String, Integer> parts = new TreeMap<>();
        if (resolvable > 0) parts.put("No preemption victims found for incoming pod", resolvable);
        if (nodes > resolvable) parts.put("Preemption is not helpful for scheduling", nodes - resolvable);
        return sentence(parts);
    }

    /** A node without taints that would rather have others, with the fewest Pods of the same owner, then the one with the most cpu left, then the first. */
    private static NodeView best(Pod pod, List<NodeView> fitting) {
        Optional<String> owner = Owners.controller(pod).map(OwnerReference::uid);
        Comparator<NodeView> order = Comparator.<NodeView>comparingLong(
                n -> NodeFit.reluctance(pod.spec(), n)).thenComparingLong(n -> siblings(n, owner)).thenComparingLong(
                        n -> 1000 * NodeFit.used(n, "cpu", Quantity::milli)
                                / Math.max(1, n.milliCpu())).thenComparingInt(
                                        n -> n.running().size());
        return fitting.stream().min(order).orElseThrow();
    }

    private static long siblings(NodeView node, Optional<String> owner) {
        return owner.isEmpty()
                ? 0
                : node.running().stream().filter(
                        p -> Owners.controller(p).map(OwnerReference::uid).equals(owner)).count();
    }
}
