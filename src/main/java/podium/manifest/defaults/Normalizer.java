package podium.manifest.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import podium.cluster.Quantity;
import podium.manifest.decode.Quantities;
import podium.manifest.schema.Field;
import podium.manifest.schema.Type;

/**
 * Brings a decoded tree into the form that the server's decoder leaves: no nulls, quantities as text, and the schema's
 * defaults in place. Defaults that are Go's zero values are left out: absent and zero are the same to it.
 */
final class Normalizer {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Normalizer() {
    }

    static JsonNode value(JsonNode node, Type type) {
        return switch (type) {
            case Type.Struct struct -> struct(node, struct);
            case Type.Array array -> array(node, array);
            case Type.Dictionary map -> map(node, map);
            case Type.Amount amount -> TextNode.valueOf(amount(node));
            case Type.Text text -> node.isNull() ? TextNode.valueOf("") : node;
            default -> node;
        };
    }

    private static String amount(JsonNode node) {
        String text = node.isNull() ? "0" : Quantities.text(node);
        if (text.equals("+") || text.equals("-")) return "0";
        return Quantity.parse(text).map(Quantity::text).orElse(text);
    }

    private static ObjectNode struct(JsonNode node, Type.Struct struct) {
        ObjectNode result = JSON.objectNode();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (!entry.getValue().isNull()) {
                struct.field(entry.getKey()).ifPresent(
                        f -> result.set(entry.getKey(), value(entry.getValue(), f.type())));
            }
        }
        for (Field field : struct.fields().values()) {
            boolean preset = !result.has(field.name()) && !field.name().equals("status");
            if (preset)
                field.preset().filter(p -> !isZero(p)).ifPresent(
                        p -> result.set(field.name(), value(p, field.type())));
        }
        return result;
    }

    private static boolean isZero(JsonNode preset) {
        return switch (preset.getNodeType()) {
            case STRING -> preset.asText().isEmpty();
            case NUMBER -> preset.asLong() == 0;
            case BOOLEAN -> !preset.asBoolean();
            case OBJECT -> preset.has("type");
            default -> true;
        };
    }

    private static ArrayNode array(JsonNode node, Type.Array array) {
        List<JsonNode> items = new ArrayList<>();
        node.forEach(item -> items.add(value(item, array.item())));
        return JSON.arrayNode().addAll(items);
    }

    private static ObjectNode map(JsonNode node, Type.Dictionary map) {
        ObjectNode result = JSON.objectNode();
        node.properties().forEach(p -> result.set(p.getKey(), value(p.getValue(), map.value())));
        return result;
    }
}
