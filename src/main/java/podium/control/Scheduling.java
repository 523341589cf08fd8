package podium.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import podium.cluster.Quantity;
import podium.cluster.pod.EffectiveResources;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodSpec;

/** Chooses a node for a Pod, or says in the scheduler's words why none will do. Rule: controllers.md §5. */
public final class Scheduling {
    private Scheduling() {
    }

    /** The first node that fits; with claims that are not bound, none does. */
    public static Placement place(Pod pod, List<NodeView> nodes, ClaimState claims) {
        if (nodes.isEmpty()) return new Placement.Unschedulable("no nodes available to schedule pods");
        String total = "0/" + nodes.size() + " nodes are available: ";
        if (!claims.problem().isEmpty()) return new Placement.Unschedulable(total + claims.problem() + ". not found");
        SortedMap<String, Integer> reasons = new TreeMap<>();
        int resolvable = 0;
        for (NodeView node : nodes) {
            Misfit misfit = misfit(pod.spec(), node);
            if (misfit.reasons.isEmpty()) {
                if (claims.onEveryNode().isEmpty()) return new Placement.Bound(node.name());
                reasons.merge(claims.onEveryNode(), 1, Integer::sum);
                continue;
            }
            misfit.reasons.forEach(r -> reasons.merge(r, 1, Integer::sum));
            if (misfit.resolvable) resolvable++;
        }
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

    private static Misfit misfit(PodSpec spec, NodeView node) {
        if (NodeAffinity.excludesByName(spec, node.name()))
            return new Misfit(List.of("node(s) didn't satisfy plugin(s) [NodeAffinity]"), false);
        if (!NodeAffinity.matches(spec, node.name(), node.labels())) {
            return new Misfit(List.of("node(s) didn't match Pod's node affinity/selector"), false);
        }
        List<String> reasons = new ArrayList<>();
        boolean possible = true;
        if (node.running().size() + 1 > node.pods()) reasons.add("Too many pods");
        long cpu = asked(spec, "cpu", Quantity::milli);
        if (cpu > 0 && used(node, "cpu", Quantity::milli) + cpu > node.milliCpu()) {
            reasons.add("Insufficient cpu");
            possible &= cpu <= node.milliCpu();
        }
        long memory = asked(spec, "memory", Quantity::ceiling);
        if (memory > 0 && used(node, "memory", Quantity::ceiling) + memory > node.memory()) {
            reasons.add("Insufficient memory");
            possible &= memory <= node.memory();
        }
        return new Misfit(reasons, possible);
    }

    private static long used(NodeView node, String resource, ToLongFunction<Quantity> unit) {
        return node.running().stream().mapToLong(p -> asked(p.spec(), resource, unit)).sum();
    }

    private static long asked(PodSpec spec, String resource, ToLongFunction<Quantity> unit) {
        Quantity amount = EffectiveResources.requests(spec).get(resource);
        return amount == null ? 0 : unit.applyAsLong(amount);
    }

    /** @param resolvable whether taking other Pods away would help */
    private record Misfit(List<String> reasons, boolean resolvable) {
    }
}
