package podium.kubectl.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Comparing and finding in JSON trees. */
final class Trees {
    private Trees() {
    }

    /** Whether two trees say the same; numbers are compared by value, not by how they are held. */
    static boolean same(JsonNode a, JsonNode b) {
        return a.equals((x, y) -> x.isNumber() && y.isNumber()
                ? x.decimalValue().compareTo(y.decimalValue())
                : x.equals(y) ? 0 : 1, b);
    }

    /** The element of a list whose key field has a value. */
    static Optional<ObjectNode> keyed(JsonNode list, String key, JsonNode value) {
        for (JsonNode item : list) {
            if (item instanceof ObjectNode object && same(object.path(key), value)) return Optional.of(object);
        }
        return Optional.empty();
    }

    static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode item : list) if (same(item, value)) return true;
        return false;
    }

    static void remove(ArrayNode list, JsonNode value) {
        for (int i = list.size() - 1; i >= 0; i--) if (same(list.get(i), value)) list.remove(i);
    }
}
