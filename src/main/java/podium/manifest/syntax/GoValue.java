package podium.manifest.syntax;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import podium.manifest.tree.GoJson;

/** A decoded value as Go's {@code %#v} prints it: what go-yaml shows of a map or list that stands as a key. */
final class GoValue {
    private static final String ANY = "interface {}";

    private GoValue() {
    }

    static String of(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, String> entries = new TreeMap<>();
            node.properties().forEach(p -> entries.put(GoJson.literal(p.getKey()), of(p.getValue())));
            return entries.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).collect(
                    Collectors.joining(", ", "map[" + ANY + "]" + ANY + "{", "}"));
        }
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(of(item)));
            return "[]" + ANY + "{" + String.join(", ", items) + "}";
        }
        if (node.isNull()) return ANY + "(nil)";
        return node.isTextual() ? GoJson.literal(node.asText()) : node.asText();
    }
}
