package podium.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.pod.Pod;
import podium.control.pod.PodFacts;

/** Which Pods a Pod wants near, and which it keeps away from. Rule: controllers.md §5, filter order. */
final class PodAffinity {
    private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";

    private PodAffinity() {
    }

    /** Why a node will not do; whether taking Pods away would help is no for what is wanted near, else yes. */
    static Optional<NodeFit> objection(Pod pod, NodeView node, List<NodeView> all) {
        if (!terms(pod, "podAffinity").allMatch(t -> isNear(t, pod, node, all)))
            return Optional.of(new NodeFit(List.of("node(s) didn't match pod affinity rules"), false));
        if (terms(pod, "podAntiAffinity").anyMatch(t -> others(t, pod, node, all)))
            return Optional.of(new NodeFit(List.of("node(s) didn't match pod anti-affinity rules"), true));
        if (keptOff(pod, node, all))
            return Optional.of(
                    new NodeFit(List.of("node(s) didn't satisfy existing pods anti-affinity rules"), true));
        return Optional.empty();
    }

    private static Stream<JsonNode> terms(Pod pod, String kind) {
        JsonNode affinity = Optional.ofNullable(pod.spec().other().get("affinity")).orElse(MissingNode.getInstance());
        return affinity.path(kind).path(REQUIRED).valueStream();
    }

    /** The first of a group that wants its own kind near may go anywhere that has the key. */
    private static boolean isNear(JsonNode term, Pod pod, NodeView node, List<NodeView> all) {
        if (!node.labels().containsKey(term.path("topologyKey").asText())) return false;
        boolean first = selects(term, pod, pod) && all.stream().flatMap(n -> n.running().stream()).noneMatch(
                p -> selects(term, pod, p));
        return first || others(term, pod, node, all);
    }

    /** Whether a Pod that a term selects runs in the domain of a node. */
    private static boolean others(JsonNode term, Pod owner, NodeView node, List<NodeView> all) {
        return domain(term, node, all).flatMap(n -> n.running().stream()).anyMatch(p -> selects(term, owner, p));
    }

    private static Stream<NodeView> domain(JsonNode term, NodeView node, List<NodeView> all) {
        String key = term.path("topologyKey").asText();
        Optional<String> value = Optional.ofNullable(node.labels().get(key));
        return all.stream().filter(n -> value.isPresent() && value.equals(Optional.ofNullable(n.labels().get(key))));
    }

    private static boolean selects(JsonNode term, Pod owner, Pod other) {
        return isInReach(term, owner, other) && !PodFacts.isDeleted(other)
                && JsonSelectors.match(term.path("labelSelector"), other.metadata().labels());
    }

    /** A term is about the Pod's own namespace, unless it names others. */
    private static boolean isInReach(JsonNode term, Pod owner, Pod other) {
        String namespace = other.metadata().namespace();
        if (term.has("namespaceSelector")) return true;
        if (term.path("namespaces").isEmpty()) return namespace.equals(owner.metadata().namespace());
        return term.path("namespaces").valueStream().anyMatch(n -> n.asText().equals(namespace));
    }

    /** Whether a Pod that runs in the domain of a node keeps Pods such as this one away. */
    private static boolean keptOff(Pod pod, NodeView node, List<NodeView> all) {
        return all.stream().flatMap(n -> n.running().stream().flatMap(
                p -> terms(p, "podAntiAffinity").filter(t -> selects(t, p, pod)).filter(
                        t -> domain(t, node, all).anyMatch(n::equals)))).findAny().isPresent();
    }
}
