package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Descriptions of kinds without a form of their own: all fields by name, names in words. Rule: kubectl.md §5.7. */
final class GenericDescription {
    private static final Set<String> SHOWN_ABOVE = new TreeSet<>(
            List.of("managedFields", "name", "namespace", "labels", "annotations"));

    private GenericDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        out.key(0, "Name", s.name());
        out.key(0, "Namespace", s.namespace());
        Heads.labelled(out, s.object());
        sorted(s.tree()).forEach((name, value) -> {
            if (!name.equals("metadata")) {
                field(out, 0, name, value);
                return;
            }
            out.line(0, "Metadata:");
            sorted(value).forEach((key, item) -> {
                if (!SHOWN_ABOVE.contains(key)) field(out, 1, key, item);
            });
        });
    }

    private static Map<String, JsonNode> sorted(JsonNode object) {
        Map<String, JsonNode> fields = new TreeMap<>();
        object.properties().forEach(p -> fields.put(p.getKey(), p.getValue()));
        return fields;
    }

    private static void field(DescribeWriter out, int level, String name, JsonNode value) {
        String title = FieldTitle.of(name);
        if (!value.isContainerNode()) {
            out.key(level, title, scalar(value));
            return;
        }
        out.line(level, title + ":");
        List<JsonNode> items = value.isArray() ? value.valueStream().toList() : List.of(value);
        for (JsonNode item : items) {
            if (item.isObject()) sorted(item).forEach((key, part) -> field(out, level + 1, key, part));
            else out.line(level + 1, scalar(item));
        }
    }

    /** A value as Go writes it. */
    private static String scalar(JsonNode value) {
        if (value.isNull()) return "<nil>";
        if (!value.isArray()) return value.asText();
        List<String> parts = new ArrayList<>();
        value.forEach(v -> parts.add(scalar(v)));
        return Subject.slice(parts.stream());
    }
}
