package podium.kubectl.patch;

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
     * What a patch makes of a tree, which stays as it is.
     *
     * @throws IllegalArgumentException with the server's words when an operation cannot be carried out
     */
    public static JsonNode apply(JsonNode tree, JsonNode patch) {
        JsonNode result = tree.deepCopy();
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
                if (!Trees.same(find(tree, path), value)) {
                    throw failed();
                }
            }
            case "copy" -> put(tree, path, find(tree, operation.path("from").asText()).deepCopy(), true);
            case "move" -> {
                JsonNode moved = find(tree, operation.path("from").asText());
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
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/", -1)) steps.add(step.replace("~1", "/").replace("~0", "~"));
        return steps.subList(1, steps.size());
    }

    private static JsonNode find(JsonNode tree, String path) {
        JsonNode at = tree;
        for (String step : steps(path))
            at = at.isArray() && step.matches("\\d+") ? at.path(Integer.parseInt(step)) : at.path(step);
        return at;
    }

    private static JsonNode parent(JsonNode tree, String path) {
        return find(tree, path.substring(0, path.lastIndexOf('/')));
    }

    private static void put(JsonNode tree, String path, JsonNode value, boolean insert) {
        String last = steps(path).getLast();
        switch (parent(tree, path)) {
            case ObjectNode map -> map.set(last, value);
            case ArrayNode list -> {
                if (last.equals("-")) list.add(value);
                else if (!last.matches("\\d+") || Integer.parseInt(last) > list.size()) throw failed();
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
