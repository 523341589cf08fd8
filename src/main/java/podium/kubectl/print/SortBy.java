package podium.kubectl.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import podium.cluster.Quantity;
import podium.kubectl.jsonpath.JsonPath;
import podium.kubectl.jsonpath.JsonPathException;
import podium.kubectl.resource.KubectlException;

/** The order of {@code --sort-by}. Rule: kubectl, pkg/cmd/get/sorter.go. */
public final class SortBy {
    private SortBy() {
    }

    /**
     * The items in the order of what a path leads to in their trees; those without it come first, the last of them before
     * the others. Empty when no item has it.
     */
    public static <T> Optional<List<T>> sorted(List<T> items, Function<T, JsonNode> tree, String path) {
        try {
            JsonPath field = JsonPath.relaxed(path);
            List<Keyed<T>> with = new ArrayList<>();
            List<T> sorted = new ArrayList<>();
            for (T item : items) {
                Optional<JsonNode> value = value(field, tree.apply(item));
                if (value.isPresent()) with.add(new Keyed<>(item, sortable(value.get(), path)));
                else sorted.addFirst(item);
            }
            if (with.isEmpty() && !items.isEmpty()) return Optional.empty();
            with.sort((a, b) -> compare(a.key(), b.key()));
            with.forEach(keyed -> sorted.add(keyed.item()));
            return Optional.of(sorted);
        } catch (JsonPathException e) {
            throw KubectlException.error(String.valueOf(e.getMessage()));
        }
    }

    /** The same for what is no table: a path that leads nowhere is an error there. */
    public static <T> List<T> needed(List<T> items, Function<T, JsonNode> tree, String path) {
        return sorted(items, tree, path).orElseThrow(() -> KubectlException.error("couldn't find any field with path \""
                + JsonPath.braced(path) + "\" in the list of objects"));
    }

    private record Keyed<T>(T item, JsonNode key) {
    }

    private static Optional<JsonNode> value(JsonPath field, JsonNode tree) {
        return field.values(tree).stream().filter(v -> !v.isNull()).findFirst();
    }

    private static JsonNode sortable(JsonNode value, String path) {
        if (value.isValueNode()) return value;
        throw KubectlException.error("Field " + JsonPath.braced(path)
                + " in *unstructured.Unstructured is an unsortable type: interface, err: unsortable type: "
                + (value.isArray() ? "[]interface {}" : "map[string]interface {}"));
    }

    private static int compare(JsonNode x, JsonNode y) {
        if (x.isNumber() && y.isNumber()) return x.decimalValue().compareTo(y.decimalValue());
        Optional<Quantity> p = quantity(x);
        Optional<Quantity> q = quantity(y);
        if (p.isPresent() && q.isPresent()) return p.get().amount().compareTo(q.get().amount());
        return NaturalOrder.compare(x.asText(), y.asText());
    }

    private static Optional<Quantity> quantity(JsonNode value) {
        return value.asText().matches("[+-]?[0-9.]+([KMGTPE]i|[numkMGTPE])?")
                ? Quantity.parse(value.asText())
                : Optional.empty();
    }
}
