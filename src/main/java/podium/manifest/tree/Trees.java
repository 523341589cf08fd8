package podium.manifest.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Reading and completing JSON trees; zero and the empty string count as absent where the server's defaults do so. */
public final class Trees {
    private Trees() {
    }

    /** The objects of a list; empty when there is no list. */
    public static List<ObjectNode> objects(JsonNode list) {
        List<ObjectNode> found = new ArrayList<>();
        for (JsonNode item : list) if (item instanceof ObjectNode object) found.add(object);
        return found;
    }

    /** The object of a field, made empty when it is absent. */
    public static ObjectNode demand(ObjectNode parent, String name) {
        return parent.get(name) instanceof ObjectNode object ? object : parent.putObject(name);
    }

    /** The node at a path of fields and indices, as in {@code spec.containers[0]}; missing when there is none. */
    public static JsonNode at(JsonNode root, String path) {
        JsonNode node = root;
        for (String step : path.split("[.\\[]", -1)) {
            boolean index = step.matches("\\d{1,6}]");
            node = index ? node.path(Integer.parseInt(step.substring(0, step.length() - 1))) : node.path(step);
        }
        return node;
    }

    /** Sets a text that is absent or empty. */
    public static void preset(ObjectNode node, String name, String value) {
        if (node.path(name).asText().isEmpty()) node.put(name, value);
    }

    /** Sets a number that is absent. */
    public static void preset(ObjectNode node, String name, int value) {
        if (!node.has(name)) node.put(name, value);
    }

    /** Sets a truth value that is absent. */
    public static void preset(ObjectNode node, String name, boolean value) {
        if (!node.has(name)) node.put(name, value);
    }

    /** Sets a number that is absent or 0. */
    public static void presetZero(ObjectNode node, String name, int value) {
        if (node.path(name).asLong() == 0) node.put(name, value);
    }
}
