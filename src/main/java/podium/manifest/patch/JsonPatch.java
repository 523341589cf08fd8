package podium.manifest.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** JSON patches (RFC 6902): a list of operations. */
public final class JsonPatch {
    private JsonPatch() {
    }

    /**
     * What a patch makes of a tree, which stays as it is. Rule: RFC 6902; kubectl.md §8.
     *
     * @throws IllegalArgumentException with the server's words when an operation cannot be carried out
     */
    public static JsonNode apply(JsonNode tree, JsonNode patch) {
        JsonNode result = tree.deepCopy();
        if (!patch.isArray()) throw failed();
        for (JsonNode operation : patch) operate(result, operation);
        return result;
    }

    private static void operate(JsonNode tree, JsonNode operation) {
        String path = operation.path("path").asText();
        JsonNode value = operation.path("value");
        switch (operation.path("op").asText()) {
            case "add" -> put(tree, path, value, true);
            case "replace" -> {
                if (find(tree, path).isMissingNode()) throw failed();
                put(tree, path, value, false);
            }
            case "remove" -> remove(tree, path);
            case "test" -> {
                if (!Elements.same(find(tree, path), value)) {
                    throw failed();
                }
            }
            case "copy" -> put(tree, path, source(tree, operation).deepCopy(), true);
            case "move" -> {
                JsonNode moved = source(tree, operation);
                remove(tree, operation.path("from").asText());
                put(tree, path, moved, true);
            }
            default -> throw failed();
        }
    }

    /** Rule: the server does not say which operation it was. */
    private static IllegalArgumentException failed() {
        return new IllegalArgumentException("the server rejected our request due to an error in our request");
    }

    private static List<String> steps(String path) {
        if (!path.startsWith("/")) throw failed();
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/", -1)) steps.add(step.replace("~1", "/").replace("~0", "~"));
        return steps.subList(1, steps.size());
    }

    private static JsonNode find(JsonNode tree, String path) {
        JsonNode at = tree;
        for (String step : steps(path))
            at = at.isArray() && step.matches("\\d{1,9}") ? at.path(Integer.parseInt(step)) : at.path(step);
        return at;
    }

    private static JsonNode source(JsonNode tree, JsonNode operation) {
        JsonNode found = find(tree, operation.path("from").asText());
        if (found.isMissingNode()) throw failed();
        return found;
    }

    private static JsonNode parent(JsonNode tree, String path) {
        int end = path.lastIndexOf('/');
        return end == 0 ? tree : find(tree, path.substring(0, end));
    }

    private static void put(JsonNode tree, String path, JsonNode value, boolean insert) {
        String last = steps(path).getLast();
        switch (parent(tree, path)) {
            case ObjectNode map -> map.set(last, value);
            case ArrayNode list -> {
                if (last.equals("-")) list.add(value);
                else if (!last.matches("\\d{1,9}") || Integer.parseInt(last) > list.size()) throw failed();
                else if (insert) list.insert(Integer.parseInt(last), value);
                else list.set(Integer.parseInt(last), value);
            }
            default -> throw failed();
        }
    }

    private static void remove(JsonNode tree, String path) {
        String last = steps(path).getLast();
        if (find(tree, path).isMissingNode()) throw failed();
        switch (parent(tree, path)) {
            case ObjectNode map -> map.remove(last);
            case ArrayNode list -> list.remove(Integer.parseInt(last));
            default -> throw failed();
        }
    }
}
