package podium.manifest.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import podium.manifest.schema.Field;
import podium.manifest.schema.Type;

/**
 * Kustomize's order of merged lists: the elements that a patch names come first, in the order of the patch, and the
 * others behind them. A kubectl patch adds new elements at the end.
 */
public final class PatchOrder {
    private PatchOrder() {
    }

    /** The same patch, with directives that bring about this order. */
    public static ObjectNode first(ObjectNode patch, Type type) {
        ObjectNode result = patch.deepCopy();
        patch.properties().forEach(p -> {
            Field field = Structs.field(type, p.getKey());
            if (p.getValue() instanceof ObjectNode inner) {
                result.set(p.getKey(), first(inner, field.type()));
            } else if (p.getValue() instanceof ArrayNode list && !field.merging().key().isEmpty()) {
                result.set(p.getKey(), items(list, Structs.item(field.type())));
                result.set("$setElementOrder/" + p.getKey(), keys(list, field.merging().key()));
            }
        });
        return result;
    }

    private static ArrayNode items(ArrayNode list, Type type) {
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : list) result.add(item instanceof ObjectNode object ? first(object, type) : item);
        return result;
    }

    private static ArrayNode keys(ArrayNode list, String key) {
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : list) if (item.has(key)) result.addObject().set(key, item.path(key));
        return result;
    }
}
