package podium.control.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * An object written out with all its fields, those that are not set too, and with their types: the text under the hash of a
 * template. Elements of lists and maps come without a type, maps in the order of their keys. Rule: controllers.md §0.2.
 */
final class GoDump {
    private static final String NIL = "<nil>";
    private final GoTypes types;

    GoDump(GoTypes types) {
        this.types = types;
    }

    /** The text of a value of a type. */
    String write(String type, JsonNode value) {
        return "(" + type + ")" + untyped(type, value);
    }

    private String untyped(String type, JsonNode value) {
        boolean absent = value.isMissingNode() || value.isNull();
        if (type.startsWith("*")) return absent ? NIL : untyped(type.substring(1), value);
        if (type.equals("resource.Quantity")) return struct(type, GoLeaves.quantity(value));
        if (type.equals("intstr.IntOrString")) return struct(type, GoLeaves.intOrString(value));
        if (types.struct(type).isPresent()) return struct(type, value);
        String form = types.underlying(type);
        if (form.startsWith("[]")) return list(form.substring(2), value);
        if (form.startsWith("map[")) return map(form.substring(form.indexOf(']') + 1), value);
        if (!absent) return value.asText();
        return switch (form) {
            case "string" -> "";
            case "bool" -> "false";
            default -> "0";
        };
    }

    private String struct(String type, JsonNode value) {
        StringJoiner out = new StringJoiner(" ", "{", "}");
        for (GoTypes.Field field : types.struct(type).orElseThrow()) {
            JsonNode inner = switch (field.json()) {
                case "." -> value;
                case "-" -> MissingNode.getInstance();
                default -> value.path(field.json());
            };
            out.add(field.name() + ":" + write(field.type(), inner));
        }
        return out.toString();
    }

    /** A list; an empty one is stored as none. */
    private String list(String element, JsonNode value) {
        if (value.isEmpty()) return NIL;
        List<String> parts = new ArrayList<>();
        value.forEach(v -> parts.add(untyped(element, v)));
        return "[" + String.join(" ", parts) + "]";
    }

    /** A map; an empty one is stored as none. */
    private String map(String element, JsonNode value) {
        if (value.isEmpty()) return NIL;
        Map<String, String> parts = new TreeMap<>();
        value.properties().forEach(p -> parts.put(p.getKey(), p.getKey() + ":" + untyped(element, p.getValue())));
        return "map[" + String.join(" ", parts.values()) + "]";
    }
}
