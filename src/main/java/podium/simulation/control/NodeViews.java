package podium.simulation.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.Quantity;
import podium.cluster.core.Node;
import podium.cluster.core.NodeSpec;
import podium.cluster.core.NodeStatus;
import podium.cluster.core.Taint;
import podium.cluster.pod.Pod;
import podium.control.NodeView;
import podium.control.daemonset.NodeTarget;
import podium.control.pod.PodFacts;
import podium.simulation.api.ApiServer;

/** The nodes of the API as the rules see them. */
final class NodeViews {
    private NodeViews() {
    }

    static List<NodeView> all(ApiServer api) {
        List<Pod> pods = api.list(Pod.class).stream().filter(p -> !PodFacts.isOver(p)).toList();
        return api.list(Node.class).stream().map(n -> view(n, pods)).toList();
    }

    private static NodeView view(Node node, List<Pod> pods) {
        String name = node.metadata().name();
        Map<String, Quantity> offered = node.status().map(NodeStatus::allocatable).orElse(Map.of());
        return new NodeView(name, node.metadata().labels(),
                node.spec().filter(NodeSpec::unschedulable).isPresent(), taints(node),
                Optional.ofNullable(offered.get("cpu")).map(Quantity::milli).orElse(0L),
                Optional.ofNullable(offered.get("memory")).map(Quantity::ceiling).orElse(0L),
                Optional.ofNullable(offered.get("pods")).map(Quantity::ceiling).map(Math::toIntExact).orElse(0),
                offered,
                pods.stream().filter(p -> p.spec().nodeName().equals(name)).toList());
    }

    static List<NodeTarget> targets(ApiServer api) {
        return api.list(Node.class).stream().map(
                n -> new NodeTarget(n.metadata().name(), n.metadata().labels(), taints(n))).toList();
    }

    static List<Taint> taints(Node node) {
        return node.spec().map(NodeSpec::taints).orElse(List.of());
    }
}
