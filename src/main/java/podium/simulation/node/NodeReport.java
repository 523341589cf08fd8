package podium.simulation.node;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ObjectMeta;
import podium.cluster.core.Node;
import podium.cluster.core.NodeCondition;
import podium.cluster.core.NodeSpec;
import podium.cluster.core.NodeStatus;
import podium.cluster.Quantity;
import podium.cluster.pod.Pod;
import podium.control.pod.PodFacts;
import podium.simulation.World;
import podium.simulation.api.ApiServer;

/** What a kubelet says of its node. */
final class NodeReport {
    private static final String PREFIX = "kubernetes.io/";

    private NodeReport() {
    }

    /** The object by which a node joins the cluster. */
    static Node of(World.Node node, String address, Instant now) {
        SortedMap<String, String> labels = new TreeMap<>(node.labels());
        labels.put(PREFIX + "arch", "amd64");
        labels.put(PREFIX + "hostname", node.name());
        labels.put(PREFIX + "os", "linux");
        ObjectMeta meta = new ObjectMeta(node.name(), "", "", "", "", 0, Optional.empty(), Optional.empty(),
                Optional.empty(), labels, Map.of(), List.of(), List.of(), Map.of());
        return new Node("v1", "Node", meta, Optional.of(new NodeSpec("", List.of(), node.taints(), false, Map.of())),
                Optional.of(new NodeStatus(NodeResources.of(node), NodeResources.of(node), healthy(now),
                        List.of(address("InternalIP", address), address("Hostname", node.name())), info(), Map.of())));
    }

    private static JsonNode address(String type, String address) {
        return JsonNodeFactory.instance.objectNode().put("address", address).put("type", type);
    }

    private static Map<String, JsonNode> info() {
        Map<String, JsonNode> info = new LinkedHashMap<>();
        info.put("architecture", TextNode.valueOf("amd64"));
        info.put("containerRuntimeVersion", TextNode.valueOf("containerd://2.3.7"));
        info.put("kernelVersion", TextNode.valueOf("6.1.0"));
        info.put("kubeletVersion", TextNode.valueOf("v1.36.3"));
        info.put("operatingSystem", TextNode.valueOf("linux"));
        info.put("osImage", TextNode.valueOf("Debian GNU/Linux 12 (bookworm)"));
        return info;
    }

    /** The conditions of a node that lacks nothing. */
    static List<NodeCondition> healthy(Instant now) {
        return List.of(
                condition("MemoryPressure", "False", "KubeletHasSufficientMemory",
                        "kubelet has sufficient memory available", now),
                condition("DiskPressure", "False", "KubeletHasNoDiskPressure", "kubelet has no disk pressure", now),
                condition("PIDPressure", "False", "KubeletHasSufficientPID", "kubelet has sufficient PID available",
                        now),
                condition("Ready", "True", "KubeletReady", "kubelet is posting ready status", now));
    }

    private static NodeCondition condition(String type, String status, String reason, String message, Instant now) {
        Optional<Instant> at = Optional.of(now.truncatedTo(ChronoUnit.SECONDS));
        return new NodeCondition(type, status, at, at, reason, message);
    }

    static boolean isReady(Node node) {
        return node.status().stream().flatMap(s -> s.conditions().stream()).anyMatch(
                c -> c.type().equals("Ready") && c.status().equals("True"));
    }

    /** The node as a healthy one; what did not change keeps its moment. */
    static Node renewed(Node node, Instant now) {
        return node.status().map(status -> node.withStatus(status.withConditions(healthy(now).stream().map(
                c -> status.conditions().stream().filter(
                        o -> o.type().equals(c.type()) && o.status().equals(c.status())).findFirst().orElse(
                                c)).toList()))).orElse(
                                        node);
    }

    /** The node with room for the Pods that it has, and for no other. */
    static Node full(Node node, ApiServer api) {
        long there = api.list(Pod.class).stream().filter(
                p -> p.spec().nodeName().equals(node.metadata().name()) && !PodFacts.isOver(p)).count();
        return offering(node, Quantity.of(Long.toString(there)));
    }

    /** The node with as much room as its machine has. */
    static Node roomy(Node node, World.Node machine) {
        return offering(node, Quantity.of(Integer.toString(machine.pods())));
    }

    private static Node offering(Node node, Quantity pods) {
        return node.status().map(s -> {
            SortedMap<String, Quantity> amounts = new TreeMap<>(s.allocatable());
            amounts.put("pods", pods);
            return node.withStatus(s.withAllocatable(amounts));
        }).orElse(node);
    }
}
