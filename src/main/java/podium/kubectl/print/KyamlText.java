package podium.kubectl.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * KYAML, the braced form of YAML: keys sorted, strings quoted, a comma behind everything; lists of maps and lists share their
 * brackets with their items.
 */
public final class KyamlText {
    private final StringBuilder out = new StringBuilder();

    private KyamlText() {
    }

    /** The text of a tree as a document of its own, with a newline at its end. */
    public static String of(JsonNode tree) {
        KyamlText text = new KyamlText();
        text.out.append("---\n");
        text.node(tree, 0);
        return text.out.append('\n').toString();
    }

    /** @param level how deep the node stands, in steps of two blanks */
    private void node(JsonNode node, int level) {
        if (node.isObject()) map(node, level);
        else if (node.isArray()) list(node, level);
        else if (node.isTextual()) out.append(KyamlString.quoted(node.asText(), level + 1));
        else out.append(node.asText("null"));
    }

    private void map(JsonNode map, int level) {
        if (map.isEmpty()) {
            out.append("{}");
            return;
        }
        SortedMap<String, JsonNode> sorted = new TreeMap<>();
        map.properties().forEach(p -> sorted.put(p.getKey(), p.getValue()));
        out.append("{\n");
        sorted.forEach((key, value) -> {
            indent(level + 1).append(KyamlString.key(key)).append(": ");
            node(value, level + 1);
            out.append(",\n");
        });
        indent(level).append('}');
    }

    private void list(JsonNode list, int level) {
        boolean shared = true;
        for (JsonNode item : list) shared &= item.isContainerNode();
        out.append('[');
        if (shared) {
            for (Iterator<JsonNode> items = list.iterator(); items.hasNext();) {
                node(items.next(), level);
                if (items.hasNext()) out.append(", ");
            }
        } else {
            out.append('\n');
            for (JsonNode item : list) {
                indent(level + 1);
                node(item, level + 1);
                out.append(",\n");
            }
            indent(level);
        }
        out.append(']');
    }

    private StringBuilder indent(int level) {
        return out.repeat("  ", level);
    }
}
