package podium.manifest.ownership;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import podium.manifest.tree.GoJson;

/** Values as Go prints what it has decoded: {@code map[a:1]}, {@code [1 b]}; and in the syntax of Go. */
final class GoValue {
    private static final String MAP = "map[string]interface {}";
    private static final String LIST = "[]interface {}";

    private GoValue() {
    }

    /** As the verb {@code %v} prints it. */
    static String plain(JsonNode value) {
        if (value.isObject())
            return sorted(value).entrySet().stream().map(e -> e.getKey() + ":" + plain(e.getValue())).collect(
                    Collectors.joining(" ", "map[", "]"));
        if (value.isArray())
            return StreamSupport.stream(value.spliterator(), false).map(GoValue::plain).collect(
                    Collectors.joining(" ", "[", "]"));
        if (value.isNull()) return "<nil>";
        return value.isTextual() ? value.asText() : GoJson.compact(value);
    }

    /** As the verb {@code %#v} prints it. */
    static String syntax(JsonNode value) {
        if (value.isObject())
            return sorted(value).entrySet().stream().map(
                    e -> GoJson.literal(e.getKey()) + ":" + syntax(e.getValue())).collect(
                            Collectors.joining(", ", MAP + "{", "}"));
        if (value.isArray())
            return StreamSupport.stream(value.spliterator(), false).map(GoValue::syntax).collect(
                    Collectors.joining(", ", LIST + "{", "}"));
        if (value.isNull()) return "interface {}(nil)";
        return Values.text(value);
    }

    /** As the verb {@code %T} names its type. */
    static String type(JsonNode value) {
        if (value.isObject()) return MAP;
        if (value.isArray()) return LIST;
        if (value.isTextual()) return "string";
        if (value.isBoolean()) return "bool";
        return value.isIntegralNumber() ? "int64" : "float64";
    }

    private static SortedMap<String, JsonNode> sorted(JsonNode object) {
        SortedMap<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(p -> sorted.put(p.getKey(), p.getValue()));
        return sorted;
    }
}
