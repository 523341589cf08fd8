package podium.kubectl.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import podium.manifest.tree.GoJson;

/** A JSONPath template that has been read. Rule: kubectl.md §4.4. */
public final class JsonPath {
    private final List<Part> parts;
    private final boolean allowMissing;

    private JsonPath(List<Part> parts, boolean allowMissing) {
        this.parts = parts;
        this.allowMissing = allowMissing;
    }

    private static final Pattern RELAXED = Pattern.compile("\\{\\.?([^{}]+)}|\\.?([^{}]+)");

    /**
     * Reads a template with its braces.
     *
     * @param allowMissing whether a field that is not there is passed over
     * @throws JsonPathException when it cannot be read
     */
    public static JsonPath parse(String template, boolean allowMissing) {
        return new JsonPath(new PathParser(template).template(), allowMissing);
    }

    /** One path that need not have braces or a leading dot, as custom columns and --sort-by take it. */
    public static JsonPath relaxed(String path) {
        return parse(braced(path), true);
    }

    /** Such a path with its braces and its leading dot. Rule: kubectl, pkg/cmd/get, RelaxedJSONPathExpression. */
    public static String braced(String path) {
        Matcher matcher = RELAXED.matcher(path.strip());
        if (!matcher.matches()) {
            throw JsonPathException.running("unexpected path string, expected a 'name1.name2' or '.name1.name2' or "
                    + "'{name1.name2}' or '{.name1.name2}'");
        }
        String inner = Optional.ofNullable(matcher.group(1)).orElseGet(() -> matcher.group(2));
        return "{" + (inner.startsWith("[") || inner.startsWith("$") ? "" : ".") + inner + "}";
    }

    /**
     * The text that the template makes of a tree.
     *
     * @throws JsonPathException when an index lies outside of its list, or a field is missing that may not be
     */
    public String text(JsonNode root) {
        StringBuilder out = new StringBuilder();
        write(parts, root, root, out);
        return out.toString();
    }

    /** All values that the template's paths lead to, group by group. */
    public List<List<JsonNode>> groups(JsonNode root) {
        List<List<JsonNode>> groups = new ArrayList<>();
        collect(parts, root, root, groups);
        return groups;
    }

    /** All values. */
    public List<JsonNode> values(JsonNode root) {
        return groups(root).stream().flatMap(List::stream).toList();
    }

    private void write(List<Part> body, JsonNode here, JsonNode root, StringBuilder out) {
        for (Part part : body) {
            switch (part) {
                case Part.Text(String text) -> out.append(text);
                case Part.Action(List<Part> steps) -> out.append(
                        walk(steps, here, root).stream().map(JsonPath::shown).collect(Collectors.joining(" ")));
                case Part.Range(List<Part> over, List<Part> inner) -> walk(over, here, root).forEach(
                        value -> write(inner, value, root, out));
                default -> throw new IllegalStateException("a step outside of an action");
            }
        }
    }

    private void collect(List<Part> body, JsonNode here, JsonNode root, List<List<JsonNode>> groups) {
        for (Part part : body) {
            switch (part) {
                case Part.Action(List<Part> steps) -> groups.add(walk(steps, here, root));
                case Part.Range(List<Part> over, List<Part> inner) -> walk(over, here, root).forEach(
                        value -> collect(inner, value, root, groups));
                default -> {
                    // text leads nowhere
                }
            }
        }
    }

    private List<JsonNode> walk(List<Part> steps, JsonNode here, JsonNode root) {
        return new Walk(allowMissing).all(steps, here, root);
    }

    /** One value as text: strings as they are, maps and lists as JSON. */
    public static String shown(JsonNode value) {
        if (value.isTextual()) return value.asText();
        if (value instanceof MissingNode) return "";
        return value.isContainerNode() ? GoJson.compact(value) : value.asText();
    }
}
