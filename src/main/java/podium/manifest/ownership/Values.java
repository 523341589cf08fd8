package podium.manifest.ownership;

import com.fasterxml.jackson.databind.JsonNode;
import podium.manifest.tree.GoJson;

/** Equality and order of values, whatever Java type holds a number. */
final class Values {
    private Values() {
    }

    static boolean same(JsonNode a, JsonNode b) {
        return a.equals((x, y) -> x.isNumber() && y.isNumber()
                ? x.decimalValue().compareTo(y.decimalValue())
                : x.equals(y) ? 0 : 1, b);
    }

    /** Rule: numbers come before strings, strings before truth values, then all else by its text. */
    static int compare(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) return a.decimalValue().compareTo(b.decimalValue());
        if (rank(a) != rank(b)) return Integer.compare(rank(a), rank(b));
        return a.isTextual() ? a.asText().compareTo(b.asText()) : GoJson.compact(a).compareTo(GoJson.compact(b));
    }

    /** A value as Go writes it into a path: strings in quotes, signs as they are. */
    static String text(JsonNode value) {
        return value.isTextual() ? GoJson.literal(value.asText()) : GoJson.compact(value);
    }

    static String quoted(String text) {
        return GoJson.literal(text);
    }

    private static int rank(JsonNode value) {
        if (value.isNumber()) return 0;
        if (value.isTextual()) return 1;
        return value.isBoolean() ? 2 : 3;
    }
}
