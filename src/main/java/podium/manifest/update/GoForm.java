package podium.manifest.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import podium.manifest.tree.GoJson;

/** Objects as the server prints its own structs: Go's names, every field, in their order. Rule: api.md §3.2, §4.12.4. */
final class GoForm {
    private static final String RESOURCE = "/podium/schema/go-forms.properties";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> HOST = List.of("hostNetwork", "hostPID", "hostIPC", "shareProcessNamespace",
            "hostUsers");
    private static final Map<String, String> FORMS = read();

    private static Map<String, String> read() {
        Properties forms = new Properties();
        try (InputStream in = GoForm.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException("missing resource " + RESOURCE);
            forms.load(in);
            Map<String, String> all = new TreeMap<>();
            forms.stringPropertyNames().forEach(name -> all.put(name, forms.getProperty(name)));
            return Collections.unmodifiableMap(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Pod's spec; what it shares with the node is part of its security context there. */
    ObjectNode podSpec(JsonNode spec) {
        ObjectNode copy = spec.deepCopy();
        ObjectNode context = copy.withObjectProperty("securityContext");
        for (String field : HOST) if (copy.has(field)) context.set(field, copy.get(field));
        return struct(copy, "PodSpec");
    }

    /** Any struct by its name. */
    ObjectNode struct(JsonNode node, String name) {
        ObjectNode result = JSON.objectNode();
        for (String field : FORMS.getOrDefault(name, "").split(" ", -1)) {
            String[] parts = field.split(":", -1);
            result.set(parts[0], value(node.path(parts[1]), parts[2]));
        }
        return result;
    }

    private JsonNode value(JsonNode node, String form) {
        boolean absent = node.isMissingNode() || node.isNull();
        String inner = form.substring(1);
        return switch (form.charAt(0)) {
            case 's' -> absent ? JSON.textNode("") : node;
            case 'b' -> absent ? JSON.booleanNode(false) : node;
            case 'i' -> absent ? JSON.numberNode(0) : node;
            case '=' -> struct(node, inner);
            case '{' -> absent ? JSON.nullNode() : struct(node, inner);
            case '[' -> list(node, inner);
            default -> (absent || (node.isArray() && node.isEmpty())) ? JSON.nullNode() : node;
        };
    }

    private JsonNode list(JsonNode node, String inner) {
        if (node.isEmpty()) return JSON.nullNode();
        var list = JSON.arrayNode();
        node.forEach(item -> list.add(struct(item, inner)));
        return list;
    }

    /** On one line, as in a message. */
    static String compact(JsonNode node) {
        if (!node.isObject()) return GoJson.compact(node);
        StringBuilder text = new StringBuilder("{");
        node.properties().forEach(p -> text.append(text.length() > 1 ? "," : "").append(
                GoJson.quote(p.getKey())).append(':').append(inOrder(p.getValue())));
        return text.append('}').toString();
    }

    private static String inOrder(JsonNode node) {
        if (!node.isArray()) return compact(node);
        StringBuilder text = new StringBuilder("[");
        node.forEach(item -> text.append(text.length() > 1 ? "," : "").append(inOrder(item)));
        return text.append(']').toString();
    }

    /** Over several lines, indented by a blank a level, as in a diff. */
    static String indented(JsonNode node) {
        StringBuilder text = new StringBuilder();
        write(node, 0, text);
        return text.toString();
    }

    private static void write(JsonNode node, int level, StringBuilder text) {
        if (!node.isContainerNode() || node.isEmpty()) {
            text.append(GoJson.compact(node));
            return;
        }
        boolean list = node.isArray();
        text.append(list ? "[\n" : "{\n");
        int left = node.size();
        if (list) {
            for (JsonNode item : node) {
                text.append(" ".repeat(level + 1));
                write(item, level + 1, text);
                text.append(--left > 0 ? ",\n" : "\n");
            }
        } else {
            for (var entry : node.properties()) {
                text.append(" ".repeat(level + 1)).append(GoJson.quote(entry.getKey())).append(": ");
                write(entry.getValue(), level + 1, text);
                text.append(--left > 0 ? ",\n" : "\n");
            }
        }
        text.append(" ".repeat(level)).append(list ? ']' : '}');
    }
}
