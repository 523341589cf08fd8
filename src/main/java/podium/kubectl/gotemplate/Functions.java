package podium.kubectl.gotemplate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import podium.kubectl.jsonpath.JsonPath;
import podium.manifest.tree.GoJson;

/** The functions that templates may call. */
final class Functions {
    private static final List<String> NAMES = List.of("len", "index", "printf", "print", "println", "eq", "ne", "lt",
            "le", "gt", "ge", "and", "or", "not", "base64decode", "exists", "html", "js", "urlquery", "slice", "call");

    private Functions() {
    }

    static boolean knows(String name) {
        return NAMES.contains(name);
    }

    static JsonNode call(String name, List<JsonNode> arguments) {
        return switch (name) {
            case "len" -> LongNode.valueOf(length(one(name, arguments)));
            case "index" -> index(arguments);
            case "printf" -> TextNode.valueOf(Printf.format(arguments));
            case "print" -> TextNode.valueOf(words(arguments, ""));
            case "println" -> TextNode.valueOf(words(arguments, " ") + "\n");
            case "eq" -> BooleanNode.valueOf(arguments.stream().skip(1).anyMatch(
                    a -> compare(arguments.getFirst(), a) == 0));
            case "ne" -> order(arguments, o -> o != 0);
            case "lt" -> order(arguments, o -> o < 0);
            case "le" -> order(arguments, o -> o <= 0);
            case "gt" -> order(arguments, o -> o > 0);
            case "ge" -> order(arguments, o -> o >= 0);
            case "and" -> arguments.stream().filter(a -> !isTrue(a)).findFirst().orElse(arguments.getLast());
            case "or" -> arguments.stream().filter(Functions::isTrue).findFirst().orElse(arguments.getLast());
            case "not" -> BooleanNode.valueOf(!isTrue(one(name, arguments)));
            case "base64decode" -> TextNode.valueOf(decoded(one(name, arguments).asText()));
            case "exists" -> BooleanNode.valueOf(exists(arguments));
            default -> TextNode.valueOf(words(arguments, ""));
        };
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Lexer.failed("error calling base64decode: illegal base64 data");
        }
    }

    private static JsonNode one(String name, List<JsonNode> arguments) {
        if (arguments.size() != 1) {
            throw Lexer.failed("wrong number of args for " + name + ": want 1 got " + arguments.size());
        }
        return arguments.getFirst();
    }

    private static long length(JsonNode value) {
        if (value.isTextual()) return value.asText().getBytes(StandardCharsets.UTF_8).length;
        if (value.isContainerNode()) return value.size();
        throw Lexer.failed("error calling len: reflect: call of reflect.Value.Type on zero Value");
    }

    private static JsonNode index(List<JsonNode> arguments) {
        JsonNode value = arguments.getFirst();
        for (JsonNode key : arguments.subList(1, arguments.size())) {
            if (value.isArray()) {
                if (!value.has(key.asInt())) throw Lexer.failed("error calling index: index out of range: " + key);
                value = value.get(key.asInt());
            } else {
                value = value.path(key.asText());
            }
        }
        return value;
    }

    private static boolean exists(List<JsonNode> arguments) {
        JsonNode value = arguments.getFirst();
        for (JsonNode key : arguments.subList(1, arguments.size())) {
            value = value.isArray() ? value.path(key.asInt()) : value.path(key.asText());
        }
        return !value.isMissingNode();
    }

    private static JsonNode order(List<JsonNode> arguments, IntPredicate test) {
        if (arguments.size() != 2) throw Lexer.failed("wrong number of args: want 2 got " + arguments.size());
        return BooleanNode.valueOf(test.test(compare(arguments.getFirst(), arguments.getLast())));
    }

    private static int compare(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) return a.decimalValue().compareTo(b.decimalValue());
        return a.asText().compareTo(b.asText());
    }

    /** What counts as true: neither empty nor zero nor absent. */
    static boolean isTrue(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) return false;
        if (value.isContainerNode()) return !value.isEmpty();
        if (value.isBoolean()) return value.booleanValue();
        if (value.isNumber()) return value.decimalValue().signum() != 0;
        return !value.asText().isEmpty();
    }

    private static String words(List<JsonNode> arguments, String between) {
        return arguments.stream().map(Functions::shown).collect(Collectors.joining(between));
    }

    /** A value as an action prints it. */
    static String shown(JsonNode value) {
        if (value instanceof MissingNode || value.isNull()) return "<no value>";
        return value.isContainerNode() ? GoText.plain(value) : JsonPath.shown(value);
    }

    /** A value in Go's quotes. */
    static String quoted(JsonNode value) {
        return GoJson.quote(value.asText());
    }
}
