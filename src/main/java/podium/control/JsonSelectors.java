package podium.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import podium.cluster.LabelSelector;
import podium.cluster.LabelSelectorRequirement;
import podium.control.pod.Selectors;

/** Label selectors that stand in parts of a Pod's spec that have no type of their own. */
final class JsonSelectors {
    private JsonSelectors() {
    }

    /** Whether labels answer a selector; one that is not there selects nothing. */
    static boolean match(JsonNode selector, Map<String, String> labels) {
        if (!selector.isObject()) return false;
        Map<String, String> equal = new TreeMap<>();
        selector.path("matchLabels").properties().forEach(e -> equal.put(e.getKey(), e.getValue().asText()));
        List<LabelSelectorRequirement> expressions = new ArrayList<>();
        for (JsonNode e : selector.path("matchExpressions")) {
            List<String> values = new ArrayList<>();
            e.path("values").forEach(v -> values.add(v.asText()));
            expressions.add(new LabelSelectorRequirement(e.path("key").asText(), e.path("operator").asText(), values));
        }
        return Selectors.match(Optional.of(new LabelSelector(equal, expressions)), labels);
    }
}
