package podium.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import podium.cluster.Quantity;
import podium.cluster.core.Taint;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerPort;
import podium.cluster.pod.EffectiveResources;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodSpec;

/**
 * What keeps a Pod from a node; the first filter that objects speaks. Rule: controllers.md §5, filter order.
 *
 * @param reasons empty when the node can take the Pod
 * @param resolvable whether taking other Pods away would help
 */
record NodeFit(List<String> reasons, boolean resolvable) {
    private static final Taint CLOSED = new Taint("node.kubernetes.io/unschedulable", "", NodeTaints.NO_SCHEDULE,
            Optional.empty());
    private static final List<String> KEEPING_OFF = List.of(NodeTaints.NO_SCHEDULE, NodeTaints.NO_EXECUTE);

    static NodeFit of(Pod pod, NodeView node, List<NodeView> all) {
        NodeFit alone = alone(pod.spec(), node);
        if (!alone.reasons.isEmpty()) return alone;
        return TopologySpread.objection(pod, node, all).or(() -> PodAffinity.objection(pod, node, all)).orElse(alone);
    }

    /** What keeps a Pod from a node whatever runs on other nodes. */
    private static NodeFit alone(PodSpec spec, NodeView node) {
        if (NodeAffinity.excludesByName(spec, node.name()))
            return never("node(s) didn't satisfy plugin(s) [NodeAffinity]");
        if (node.unschedulable() && !NodeTaints.allTolerated(List.of(CLOSED), spec.tolerations(), KEEPING_OFF))
            return never("node(s) were unschedulable");
        if (!NodeTaints.allTolerated(node.taints(), spec.tolerations(), KEEPING_OFF))
            return never("node(s) had untolerated taint(s)");
        if (!NodeAffinity.matches(spec, node.name(), node.labels()))
            return never("node(s) didn't match Pod's node affinity/selector");
        if (hostPorts(spec).anyMatch(p -> node.running().stream().anyMatch(o -> clashes(p, o.spec()))))
            return new NodeFit(List.of("node(s) didn't have free ports for the requested pod ports"), true);
        return resources(spec, node);
    }

    /** Nothing on the node can be changed so that it takes the Pod. */
    static NodeFit never(String reason) {
        return new NodeFit(List.of(reason), false);
    }

    private static Stream<ContainerPort> hostPorts(PodSpec spec) {
        Stream<Container> containers = Stream.concat(spec.containers().stream(),
                spec.initContainers().stream().filter(podium.cluster.pod.Containers::isSidecar));
        return containers.flatMap(c -> c.ports().stream()).filter(p -> p.hostPort() > 0);
    }

    private static boolean clashes(ContainerPort port, PodSpec other) {
        return hostPorts(other).anyMatch(o -> o.hostPort() == port.hostPort() && o.protocol().equals(port.protocol())
                && (isAny(o.hostIP()) || isAny(port.hostIP()) || o.hostIP().equals(port.hostIP())));
    }

    private static boolean isAny(String address) {
        return address.isEmpty() || address.equals("0.0.0.0");
    }

    private static NodeFit resources(PodSpec spec, NodeView node) {
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
        for (Map.Entry<String, Quantity> other : EffectiveResources.requests(spec).entrySet()) {
            String name = other.getKey();
            long amount = other.getValue().ceiling();
            if (name.equals("cpu") || name.equals("memory") || amount == 0) continue;
            long offered = Optional.ofNullable(node.others().get(name)).map(Quantity::ceiling).orElse(0L);
            if (used(node, name, Quantity::ceiling) + amount > offered) {
                reasons.add("Insufficient " + name);
                possible &= amount <= offered;
            }
        }
        return new NodeFit(reasons, possible);
    }

    /** How many taints of a node would rather have other Pods. */
    static long reluctance(PodSpec spec, NodeView node) {
        return node.taints().stream().filter(t -> t.effect().equals("PreferNoSchedule")
                && spec.tolerations().stream().noneMatch(o -> NodeTaints.tolerates(o, t))).count();
    }

    static long used(NodeView node, String resource, ToLongFunction<Quantity> unit) {
        return node.running().stream().mapToLong(p -> asked(p.spec(), resource, unit)).sum();
    }

    private static long asked(PodSpec spec, String resource, ToLongFunction<Quantity> unit) {
        Quantity amount = EffectiveResources.requests(spec).get(resource);
        return amount == null ? 0 : unit.applyAsLong(amount);
    }
}
