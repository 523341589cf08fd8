package podium.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.pod.PodSpec;

/** Which nodes a Pod wants: its nodeSelector, and one of the terms that it requires. Rule: controllers.md §3.1, §5. */
public final class NodeAffinity {
    private static final String AFFINITY = "affinity";
    private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
    private static final String NAME = "metadata.name";

    private NodeAffinity() {
    }

    /** Whether a Pod may run on a node. */
    public static boolean matches(PodSpec spec, String name, Map<String, String> labels) {
        if (!labels.entrySet().containsAll(spec.nodeSelector().entrySet())) return false;
        JsonNode terms = terms(spec);
        if (terms.isMissingNode()) return true;
        for (JsonNode term : terms) if (matches(term, name, labels)) return true;
        return false;
    }

    /** Whether every term names nodes, and this is none of them: then nobody asks any further. */
    static boolean excludesByName(PodSpec spec, String name) {
        JsonNode terms = terms(spec);
        if (terms.isMissingNode()) return false;
        for (JsonNode term : terms) {
            if (term.path("matchFields").isEmpty() || all(term.path("matchFields"), Map.of(NAME, name))) return false;
        }
        return true;
    }

    /** The spec of a Pod that only one node may take; what it required of nodes before is replaced. */
    public static PodSpec pinned(PodSpec spec, String node) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        ObjectNode affinity = spec.other().get(AFFINITY) instanceof ObjectNode given
                ? given.deepCopy()
                : json.objectNode();
        ObjectNode field = json.objectNode().put("key", NAME).put("operator", "In").set("values",
                json.arrayNode().add(node));
        ObjectNode term = json.objectNode().set("matchFields", json.arrayNode().add(field));
        affinity.withObjectProperty("nodeAffinity").set(REQUIRED,
                json.objectNode().set("nodeSelectorTerms", json.arrayNode().add(term)));
        Map<String, JsonNode> other = new LinkedHashMap<>(spec.other());
        other.put(AFFINITY, affinity);
        return spec.withOther(other);
    }

    /** The node that a Pod is made for, before it is bound to it. */
    public static Optional<String> pinnedTo(PodSpec spec) {
        JsonNode field = terms(spec).path(0).path("matchFields").path(0);
        return field.path("key").asText().equals(NAME)
                ? Optional.of(field.path("values").path(0).asText())
                : Optional.empty();
    }

    private static JsonNode terms(PodSpec spec) {
        JsonNode affinity = Optional.ofNullable(spec.other().get(AFFINITY)).orElse(MissingNode.getInstance());
        return affinity.path("nodeAffinity").path(REQUIRED).path("nodeSelectorTerms");
    }

    private static boolean matches(JsonNode term, String name, Map<String, String> labels) {
        boolean empty = term.path("matchFields").isEmpty() && term.path("matchExpressions").isEmpty();
        return !empty && all(term.path("matchFields"), Map.of(NAME, name))
                && all(term.path("matchExpressions"), labels);
    }

    private static boolean all(JsonNode requirements, Map<String, String> values) {
        for (JsonNode requirement : requirements) {
            List<String> wanted = new ArrayList<>();
            requirement.path("values").forEach(v -> wanted.add(v.asText()));
            if (!holds(requirement.path("operator").asText(), wanted,
                    Optional.ofNullable(values.get(requirement.path("key").asText()))))
                return false;
        }
        return true;
    }

    private static boolean holds(String operator, List<String> wanted, Optional<String> value) {
        return switch (operator) {
            case "In" -> value.filter(wanted::contains).isPresent();
            case "NotIn" -> value.filter(wanted::contains).isEmpty();
            case "Exists" -> value.isPresent();
            case "DoesNotExist" -> value.isEmpty();
            case "Gt" -> compare(value, wanted) > 0;
            case "Lt" -> compare(value, wanted) < 0;
            default -> false;
        };
    }

    /** How two whole numbers compare; 0 when one of them is none. */
    private static int compare(Optional<String> value, List<String> wanted) {
        String number = "-?\\d{1,18}";
        if (value.filter(v -> v.matches(number)).isEmpty() || wanted.isEmpty() || !wanted.getFirst().matches(number))
            return 0;
        return Long.compare(Long.parseLong(value.get()), Long.parseLong(wanted.getFirst()));
    }
}
