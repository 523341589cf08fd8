package podium.manifest.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Comparing and finding in JSON trees. */
final class Elements {
    private Elements() {
    }

    /** Whether two trees say the same; numbers are compared by value, not by how they are held. */
    static boolean same(JsonNode a, JsonNode b) {
        return a.equals((x, y) -> x.isNumber() && y.isNumber()
                ? x.decimalValue().compareTo(y.decimalValue())
                : x.equals(y) ? 0 : 1, b);
    }

    /** The place of the map in a list whose key field has a value; -1 when there is none. */
    static int place(JsonNode list, String key, JsonNode value) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).isObject() && same(list.get(i).path(key), value)) return i;
        }
        return -1;
    }

    /** The element of a list whose key field has a value. */
    static Optional<ObjectNode> keyed(JsonNode list, String key, JsonNode value) {
        int place = place(list, key, value);
        return place < 0 ? Optional.empty() : Optional.of((ObjectNode) list.get(place));
    }

    static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode item : list) if (same(item, value)) return true;
        return false;
    }

    static void remove(ArrayNode list, JsonNode value) {
        for (int i = list.size() - 1; i >= 0; i--) if (same(list.get(i), value)) list.remove(i);
    }
}
