package podium.kubectl.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import podium.manifest.tree.GoJson;

/** A Pod's spec in the server's own types, as it shows them where a change is refused. */
final class ServerTypes {
    private static final String RESOURCE = "/podium/schema/server-types.txt";
    private final Map<String, List<Field>> types = new LinkedHashMap<>();

    /** A field: its name here, that in manifests (with ^ the one of the Pod's spec), and its form. */
    private record Field(String name, String source, String form) {
    }

    ServerTypes() {
        try (InputStream in = ServerTypes.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException("missing resource " + RESOURCE);
            List<Field> fields = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("#")) continue;
                String[] words = line.strip().split(" ", -1);
                if (words.length == 1) {
                    fields = new ArrayList<>();
                    types.put(words[0], fields);
                } else {
                    fields.add(new Field(words[0], words[1], words[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The spec of a Pod as the server holds it. */
    JsonNode podSpec(JsonNode spec) {
        return struct("PodSpec", spec, spec);
    }

    private JsonNode struct(String type, JsonNode value, JsonNode spec) {
        if (type.equals("Capitals")) return capitals(value);
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        for (Field field : types.getOrDefault(type, List.of())) {
            JsonNode from = field.source().startsWith("^")
                    ? spec.path(field.source().substring(1))
                    : value.path(field.source());
            made.set(field.name(), field(field.form(), from, spec));
        }
        return made;
    }

    private JsonNode field(String form, JsonNode value, JsonNode spec) {
        boolean absent = value.isMissingNode() || value.isNull();
        return switch (form) {
            case "*" -> absent ? NullNode.instance : value;
            case "\"\"" -> absent ? TextNode.valueOf("") : value;
            case "\"0\"" -> absent ? TextNode.valueOf("0") : value;
            case "0" -> absent ? IntNode.valueOf(0) : value;
            case "false" -> absent ? BooleanNode.FALSE : value;
            default -> {
                if (form.startsWith("{")) {
                    yield struct(form.substring(1, form.length() - 1), absent ? MissingNode.getInstance() : value,
                            spec);
                }
                if (absent) yield NullNode.instance;
                if (!form.startsWith("[")) yield struct(form, value, spec);
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                value.forEach(v -> list.add(struct(form.substring(1, form.length() - 1), v, spec)));
                yield list;
            }
        };
    }

    /** A struct that is not described: its fields as they are, with capitals. */
    private static JsonNode capitals(JsonNode value) {
        if (value.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(v -> list.add(capitals(v)));
            return list;
        }
        if (!value.isObject()) return value;
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        value.properties().forEach(p -> made.set(
                p.getKey().substring(0, 1).toUpperCase(Locale.ROOT) + p.getKey().substring(1), capitals(p.getValue())));
        return made;
    }

    /** A tree on one line, its fields in their order. */
    static String compact(JsonNode value) {
        return lines(value, "", "", "", "").replace("\n", "");
    }

    /** A tree with one field a line and one blank a level, its fields in their order. */
    static String lines(JsonNode value) {
        return lines(value, "", " ", "\n", " ");
    }

    private static String lines(JsonNode value, String before, String step, String end, String afterColon) {
        if (!value.isContainerNode()) return GoJson.compact(value);
        String open = value.isObject() ? "{" : "[";
        String close = value.isObject() ? "}" : "]";
        if (value.isEmpty()) return open + close;
        List<String> parts = new ArrayList<>();
        if (value.isObject()) {
            value.properties().forEach(p -> parts.add(before + step + "\"" + p.getKey() + "\":" + afterColon
                    + lines(p.getValue(), before + step, step, end, afterColon)));
        } else {
            value.forEach(v -> parts.add(before + step + lines(v, before + step, step, end, afterColon)));
        }
        return open + end + String.join("," + end, parts) + end + before + close;
    }
}
