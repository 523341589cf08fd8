package podium.kubectl.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Takes the steps of a path from some values to others. */
record Walk(boolean allowMissing) {
    List<JsonNode> all(List<Part> steps, JsonNode here, JsonNode root) {
        List<JsonNode> values = List.of(here);
        boolean atStart = true;
        for (Part step : steps) {
            if (step instanceof Part.Here) {
                if (!atStart) values = List.of(root);
            } else {
                List<JsonNode> next = new ArrayList<>();
                for (JsonNode value : values) take(step, value, root, next);
                values = next;
            }
            atStart = false;
        }
        return values;
    }

    private void take(Part step, JsonNode value, JsonNode root, List<JsonNode> next) {
        switch (step) {
            case Part.Field(String name) -> field(name, value, next);
            case Part.All() -> next.addAll(children(value));
            case Part.Below() -> below(value, next);
            case Part.Slice slice -> slice(slice, value, next);
            case Part.Union(List<List<Part>> ways) -> ways.forEach(way -> next.addAll(all(way, value, root)));
            case Part.Filter filter -> children(value).stream().filter(c -> holds(filter, c, root)).forEach(next::add);
            case Part.Literal(JsonNode literal) -> next.add(literal);
            default -> throw new IllegalStateException("no step of a path");
        }
    }

    private void field(String name, JsonNode value, List<JsonNode> next) {
        if (value.isObject() && value.has(name)) {
            next.add(value.get(name));
        } else if (!allowMissing && !value.isMissingNode()) {
            throw JsonPathException.running(name + " is not found");
        }
    }

    private static List<JsonNode> children(JsonNode value) {
        List<JsonNode> found = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(found::add);
        } else {
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            value.properties().forEach(p -> sorted.put(p.getKey(), p.getValue()));
            found.addAll(sorted.values());
        }
        return found;
    }

    private static void below(JsonNode value, List<JsonNode> next) {
        next.add(value);
        children(value).forEach(child -> below(child, next));
    }

    private static void slice(Part.Slice slice, JsonNode value, List<JsonNode> next) {
        if (value.isMissingNode() || value.isNull()) return;
        if (!value.isArray()) throw JsonPathException.running(type(value) + " is not array or slice");
        int length = value.size();
        int from = slice.from().map(i -> i < 0 ? i + length : i).orElse(0);
        if (slice.one()) {
            if (from < 0 || from >= length) {
                throw JsonPathException.running("array index out of bounds: index "
                        + slice.from().map(i -> i < 0 ? i + length : i).orElse(0) + ", length " + length);
            }
            next.add(value.get(from));
            return;
        }
        int to = Math.min(length, slice.to().map(i -> i < 0 ? i + length : i).orElse(length));
        int step = Math.max(1, slice.step().orElse(1));
        for (int i = Math.max(0, from); i < to; i += step) next.add(value.get(i));
    }

    private static String type(JsonNode value) {
        if (value.isObject()) return "map[string]interface {}";
        if (value.isTextual()) return "string";
        return value.isBoolean() ? "bool" : "int64";
    }

    private boolean holds(Part.Filter filter, JsonNode element, JsonNode root) {
        List<JsonNode> left = new Walk(true).all(filter.left(), element, root);
        if (filter.operator().equals("exists")) return !left.isEmpty();
        List<JsonNode> right = new Walk(true).all(filter.right(), element, root);
        if (left.isEmpty() || right.isEmpty()) return false;
        return compare(left.getFirst(), right.getFirst()).filter(order -> switch (filter.operator()) {
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        }).isPresent();
    }

    private static Optional<Integer> compare(JsonNode left, JsonNode right) {
        if (left.isNumber() && right.isNumber())
            return Optional.of(left.decimalValue().compareTo(
                    right.decimalValue()));
        if (left.isNull() || right.isNull()) return Optional.of(left.isNull() && right.isNull() ? 0 : 1);
        return Optional.of(left.asText().compareTo(right.asText()));
    }
}
