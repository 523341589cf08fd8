package podium.kubectl.print;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.TreeMap;

/** YAML as kubectl writes it: keys sorted, lists at the column of their key. Rule: kubectl.md §10. */
public final class YamlText {
    private final StringBuilder out = new StringBuilder();

    private YamlText() {
    }

    /** The text of a tree, with a newline at its end. */
    public static String of(JsonNode tree) {
        YamlText text = new YamlText();
        if (tree.isObject() && !tree.isEmpty()) text.map(tree, 0, false);
        else if (tree.isArray() && !tree.isEmpty()) text.list(tree, 0);
        else text.scalar(tree, 0);
        return text.out.toString();
    }

    private void map(JsonNode map, int indent, boolean inItem) {
        TreeMap<String, JsonNode> sorted = new TreeMap<>(naturally());
        map.properties().forEach(p -> sorted.put(p.getKey(), p.getValue()));
        boolean first = inItem;
        for (var entry : sorted.entrySet()) {
            if (!first) out.repeat(' ', indent);
            first = false;
            out.append(YamlScalar.key(entry.getKey())).append(':');
            value(entry.getValue(), indent);
        }
    }

    private void value(JsonNode value, int indent) {
        if (value.isObject() && !value.isEmpty()) {
            out.append('\n');
            map(value, indent + 2, false);
        } else if (value.isArray() && !value.isEmpty()) {
            out.append('\n');
            list(value, indent);
        } else {
            out.append(' ');
            scalar(value, indent + 2);
        }
    }

    private void list(JsonNode list, int indent) {
        for (JsonNode item : list) {
            out.repeat(' ', indent).append("- ");
            if (item.isObject() && !item.isEmpty()) map(item, indent + 2, true);
            else if (item.isArray() && !item.isEmpty()) nested(item, indent + 2);
            else scalar(item, indent + 2);
        }
    }

    /** A list in a list begins on the line of the outer dash. */
    private void nested(JsonNode list, int indent) {
        YamlText inner = new YamlText();
        inner.list(list, indent);
        out.append(inner.out.substring(indent));
    }

    /** @param indent where a folded or literal text goes on */
    private void scalar(JsonNode value, int indent) {
        if (value.isObject()) out.append("{}");
        else if (value.isArray()) out.append("[]");
        else if (value.isTextual()) YamlScalar.write(out, value.asText(), indent);
        else out.append(value.isNull() ? "null" : value.asText());
        out.append('\n');
    }

    /** Letters by code point, what is no letter before letters, runs of digits by their numbers. */
    static Comparator<String> naturally() {
        return YamlText::compare;
    }

    private static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            char c = a.charAt(i);
            char d = b.charAt(j);
            if (Character.isDigit(c) && Character.isDigit(d)) {
                int endA = digits(a, i);
                int endB = digits(b, j);
                int order = Long.compare(number(a, i, endA), number(b, j, endB));
                if (order != 0) return order;
                i = endA;
                j = endB;
                continue;
            }
            if (c != d) {
                if (Character.isLetter(c) != Character.isLetter(d)) return Character.isLetter(c) ? 1 : -1;
                return Character.compare(c, d);
            }
            i++;
            j++;
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.charAt(end))) end++;
        return end;
    }

    private static long number(String text, int from, int to) {
        String digits = text.substring(from, to);
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}
