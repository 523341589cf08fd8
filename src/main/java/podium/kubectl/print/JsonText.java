package podium.kubectl.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import podium.manifest.tree.GoJson;

/** JSON as kubectl writes it: four blanks a level. Rule: kubectl.md §10.2. */
public final class JsonText {
    private JsonText() {
    }

    /** The text of a tree with sorted keys, and a newline at its end. */
    public static String sorted(JsonNode tree) {
        StringBuilder out = new StringBuilder();
        write(out, tree, 0, true);
        return out.append('\n').toString();
    }

    /** The text of a tree with its keys in their order, as objects print that kubectl has made up. */
    public static String ordered(JsonNode tree) {
        StringBuilder out = new StringBuilder();
        write(out, tree, 0, false);
        return out.append('\n').toString();
    }

    private static void write(StringBuilder out, JsonNode node, int level, boolean sort) {
        if (node.isObject()) map(out, node, level, sort);
        else if (node.isArray()) list(out, node, level, sort);
        else out.append(GoJson.compact(node));
    }

    private static void map(StringBuilder out, JsonNode node, int level, boolean sort) {
        if (node.isEmpty()) {
            out.append("{}");
            return;
        }
        List<Map.Entry<String, JsonNode>> entries = new ArrayList<>();
        if (sort) {
            TreeMap<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(p -> sorted.put(p.getKey(), p.getValue()));
            entries.addAll(sorted.entrySet());
        } else {
            entries.addAll(node.properties());
        }
        String before = "{\n";
        for (Map.Entry<String, JsonNode> entry : entries) {
            out.append(before).repeat("    ", level + 1).append(GoJson.quote(entry.getKey())).append(": ");
            write(out, entry.getValue(), level + 1, sort);
            before = ",\n";
        }
        out.append('\n').repeat("    ", level).append('}');
    }

    private static void list(StringBuilder out, JsonNode node, int level, boolean sort) {
        if (node.isEmpty()) {
            out.append("[]");
            return;
        }
        String before = "[\n";
        for (JsonNode item : node) {
            out.append(before).repeat("    ", level + 1);
            write(out, item, level + 1, sort);
            before = ",\n";
        }
        out.append('\n').repeat("    ", level).append(']');
    }
}
