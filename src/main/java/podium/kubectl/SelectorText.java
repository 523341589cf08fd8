package podium.kubectl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import podium.cluster.ApiJson;
import podium.cluster.LabelSelector;
import podium.cluster.LabelSelectorRequirement;

/** Label selectors on one line, as in {@code a=b,c in (d,e)}. Rule: kubectl.md §3. */
public final class SelectorText {
    /** What stands for no labels. */
    public static final String NONE = "<none>";

    private SelectorText() {
    }

    /** A selector; requirements stand by key, and one that asks nothing is {@code <none>}. */
    public static String of(Optional<LabelSelector> selector) {
        Map<String, String> parts = new TreeMap<>();
        selector.ifPresent(s -> {
            s.matchLabels().forEach((key, value) -> parts.put(key, key + "=" + value));
            s.matchExpressions().forEach(
                    e -> parts.merge(e.key(), requirement(e), (one, other) -> one + "," + other));
        });
        return parts.isEmpty() ? NONE : String.join(",", parts.values());
    }

    /** A selector of a tree; {@code <none>} when it is missing. */
    public static String of(JsonNode selector) {
        if (!selector.isObject()) return NONE;
        try {
            return of(Optional.of(ApiJson.mapper().treeToValue(selector, LabelSelector.class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String requirement(LabelSelectorRequirement e) {
        String values = "(" + String.join(",", e.values().stream().sorted().toList()) + ")";
        return switch (e.operator()) {
            case "In" -> e.key() + " in " + values;
            case "NotIn" -> e.key() + " notin " + values;
            case "DoesNotExist" -> "!" + e.key();
            default -> e.key();
        };
    }

    /** Labels on one line, by key. */
    public static String labels(Map<String, String> labels) {
        if (labels.isEmpty()) return NONE;
        return String.join(",", new TreeMap<>(labels).entrySet().stream().map(
                e -> e.getKey() + "=" + e.getValue()).toList());
    }

    /** Labels of a tree on one line, by key. */
    public static String labels(JsonNode labels) {
        Map<String, String> map = new TreeMap<>();
        labels.properties().forEach(p -> map.put(p.getKey(), p.getValue().asText()));
        return labels(map);
    }
}
