package podium.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.pod.Pod;
import podium.control.pod.PodFacts;

/** Keeps Pods of a sort spread evenly over the values of a node label. Rule: controllers.md §5, filter order. */
final class TopologySpread {
    private static final String REASON = "node(s) didn't match pod topology spread constraints";

    private TopologySpread() {
    }

    /** Why a node will not do: it lacks the label, or its domain has too many such Pods already. */
    static Optional<NodeFit> objection(Pod pod, NodeView node, List<NodeView> all) {
        JsonNode constraints = Optional.ofNullable(pod.spec().other().get("topologySpreadConstraints")).orElse(
                MissingNode.getInstance());
        for (JsonNode constraint : constraints) {
            if (!constraint.path("whenUnsatisfiable").asText().equals("DoNotSchedule")) continue;
            String key = constraint.path("topologyKey").asText();
            if (!node.labels().containsKey(key))
                return Optional.of(new NodeFit(List.of(REASON + " (missing required label)"), false));
            SortedMap<String, Integer> counts = counts(constraint, key, pod, all);
            int here = counts.getOrDefault(node.labels().getOrDefault(key, ""), 0);
            int own = JsonSelectors.match(constraint.path("labelSelector"), pod.metadata().labels()) ? 1 : 0;
            int fewest = counts.size() < constraint.path("minDomains").asInt(1)
                    ? 0
                    : counts.values().stream().min(Integer::compareTo).orElse(0);
            if (here + own - fewest > constraint.path("maxSkew").asInt(1))
                return Optional.of(new NodeFit(List.of(REASON), true));
        }
        return Optional.empty();
    }

    /** How many such Pods each domain has, of the nodes that the Pod may go to at all. */
    private static SortedMap<String, Integer> counts(JsonNode constraint, String key, Pod pod, List<NodeView> all) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (NodeView node : all) {
            Optional<String> value = Optional.ofNullable(node.labels().get(key));
            if (value.isEmpty() || !NodeAffinity.matches(pod.spec(), node.name(), node.labels())) continue;
            int number = (int) node.running().stream().filter(
                    p -> p.metadata().namespace().equals(pod.metadata().namespace()) && !PodFacts.isDeleted(p)
                            && JsonSelectors.match(constraint.path("labelSelector"), p.metadata().labels())).count();
            counts.merge(value.get(), number, Integer::sum);
        }
        return counts;
    }
}
