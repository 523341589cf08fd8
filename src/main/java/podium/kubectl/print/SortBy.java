package podium.kubectl.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import podium.cluster.Quantity;
import podium.kubectl.jsonpath.JsonPath;
import podium.kubectl.jsonpath.JsonPathException;
import podium.kubectl.resource.KubectlException;

/** The order of {@code --sort-by}. */
public final class SortBy {
    private SortBy() {
    }

    /** The items in the order of what a path leads to in their trees; those without it come first. None when none has it. */
    public static <T> List<T> sorted(List<T> items, Function<T, JsonNode> tree, String path) {
        try {
            JsonPath field = JsonPath.relaxed(path);
            List<T> sorted = new ArrayList<>(items);
            if (items.stream().allMatch(i -> value(field, tree.apply(i)).isEmpty())) return List.of();
            sorted.sort(Comparator.comparing(i -> value(field, tree.apply(i)), SortBy::compare));
            return sorted;
        } catch (JsonPathException e) {
            throw KubectlException.error(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<JsonNode> value(JsonPath field, JsonNode tree) {
        return field.values(tree).stream().filter(v -> !v.isNull()).findFirst();
    }

    private static int compare(Optional<JsonNode> a, Optional<JsonNode> b) {
        if (a.isEmpty() || b.isEmpty()) return Boolean.compare(a.isPresent(), b.isPresent());
        JsonNode x = a.get();
        JsonNode y = b.get();
        if (x.isNumber() && y.isNumber()) return x.decimalValue().compareTo(y.decimalValue());
        Optional<Quantity> p = quantity(x);
        Optional<Quantity> q = quantity(y);
        if (p.isPresent() && q.isPresent()) return p.get().amount().compareTo(q.get().amount());
        return x.asText().compareTo(y.asText());
    }

    private static Optional<Quantity> quantity(JsonNode value) {
        return value.asText().matches("[+-]?[0-9.]+([KMGTPE]i|[numkMGTPE])?")
                ? Quantity.parse(value.asText())
                : Optional.empty();
    }
}
