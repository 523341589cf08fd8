package podium.kubectl.gotemplate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Values as Go prints them. */
public final class GoText {
    private GoText() {
    }

    /** As {@code %v} does: {@code map[a:1 b:2]}, {@code [x y]}. */
    public static String plain(JsonNode value) {
        if (value.isObject()) {
            return sorted(value).entrySet().stream().map(e -> e.getKey() + ":" + plain(e.getValue())).collect(
                    Collectors.joining(" ", "map[", "]"));
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(GoText::plain).collect(
                    Collectors.joining(" ", "[", "]"));
        }
        return value.isNull() ? "<nil>" : value.asText();
    }

    /** As {@code %#v} does: in the syntax of the language. */
    public static String syntax(JsonNode value) {
        if (value.isObject()) {
            return sorted(value).entrySet().stream().map(
                    e -> quoted(e.getKey()) + ":" + syntax(e.getValue())).collect(
                            Collectors.joining(", ", "map[string]interface {}{", "}"));
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(GoText::syntax).collect(
                    Collectors.joining(", ", "[]interface {}{", "}"));
        }
        if (value.isNull()) return "interface {}(nil)";
        return value.isTextual() ? quoted(value.asText()) : value.asText();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
    }

    private static Map<String, JsonNode> sorted(JsonNode value) {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        value.properties().forEach(p -> sorted.put(p.getKey(), p.getValue()));
        return sorted;
    }
}
