package podium.manifest.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import podium.manifest.schema.Field;
import podium.manifest.schema.Merging;
import podium.manifest.schema.Type;

/** Strategic merge patches: maps are merged, lists as the schema says, and directives begin with a dollar sign. */
public final class StrategicPatch {
    private static final String ORDER = "$setElementOrder/";
    private static final String DROP = "$deleteFromPrimitiveList/";
    private static final String DIRECTIVE = "$patch";
    private static final String RETAIN = "$retainKeys";

    private StrategicPatch() {
    }

    /** What a patch makes of a tree, which stays as it is. */
    public static ObjectNode apply(ObjectNode tree, ObjectNode patch, Type type) {
        return map(tree, patch, type);
    }

    private static ObjectNode map(ObjectNode tree, ObjectNode patch, Type type) {
        if (patch.path(DIRECTIVE).asText().equals("replace")) return without(patch);
        if (patch.path(DIRECTIVE).asText().equals("delete")) return JsonNodeFactory.instance.objectNode();
        ObjectNode result = tree.deepCopy();
        if (patch.has(RETAIN)) {
            List<String> kept = new ArrayList<>();
            patch.path(RETAIN).forEach(k -> kept.add(k.asText()));
            result.retain(kept);
        }
        patch.properties().forEach(p -> {
            String name = p.getKey();
            if (name.equals(DIRECTIVE) || name.equals(RETAIN)) return;
            if (name.startsWith(DROP)) drop(result, name.substring(DROP.length()), p.getValue());
            else if (!name.startsWith(ORDER)) value(result, name, p.getValue(), Structs.field(type, name));
        });
        patch.properties().forEach(p -> {
            if (p.getKey().startsWith(ORDER)) {
                String name = p.getKey().substring(ORDER.length());
                order(result, name, p.getValue(), Structs.field(type, name).merging().key());
            }
        });
        return result;
    }

    private static ObjectNode without(ObjectNode patch) {
        ObjectNode copy = patch.deepCopy();
        copy.remove(DIRECTIVE);
        return copy;
    }

    private static void drop(ObjectNode result, String name, JsonNode values) {
        if (result.path(name) instanceof ArrayNode list) values.forEach(v -> Elements.remove(list, v));
    }

    private static void value(ObjectNode result, String name, JsonNode wanted, Field field) {
        JsonNode is = result.path(name);
        if (wanted.isNull()) {
            result.remove(name);
        } else if (wanted instanceof ObjectNode change) {
            ObjectNode before = is instanceof ObjectNode o ? o : JsonNodeFactory.instance.objectNode();
            result.set(name, map(before, change, field.type()));
        } else if (wanted.isArray() && field.merging().merges()) {
            result.set(name, list(is, wanted, field));
        } else {
            result.set(name, wanted.deepCopy());
        }
    }

    private static ArrayNode list(JsonNode is, JsonNode wanted, Field field) {
        Merging merging = field.merging();
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        is.forEach(result::add);
        if (merging.key().isEmpty()) {
            wanted.forEach(v -> {
                if (!Elements.contains(result, v)) result.add(v);
            });
            return result;
        }
        for (JsonNode item : wanted) {
            if (!(item instanceof ObjectNode change)) continue;
            JsonNode key = change.path(merging.key());
            String directive = change.path(DIRECTIVE).asText();
            if (directive.equals("replace") && key.isMissingNode()) {
                result.removeAll();
                continue;
            }
            int place = Elements.place(result, merging.key(), key);
            if (!directive.equals("delete")) merge(result, change, place, Structs.item(field.type()));
            else if (place >= 0) result.remove(place);
        }
        return result;
    }

    private static void merge(ArrayNode result, ObjectNode change, int place, Type type) {
        if (place < 0) result.add(map(JsonNodeFactory.instance.objectNode(), change, type));
        else result.set(place, map((ObjectNode) result.get(place), change, type));
    }

    /** The elements that are named come in the order in which they are; the others stay behind them. */
    private static void order(ObjectNode result, String name, JsonNode order, String key) {
        if (!(result.path(name) instanceof ArrayNode list)) return;
        ArrayNode sorted = JsonNodeFactory.instance.arrayNode();
        for (JsonNode wanted : order) {
            JsonNode identity = key.isEmpty() ? wanted : wanted.path(key);
            for (JsonNode item : list) {
                if (Elements.same(key.isEmpty() ? item : item.path(key), identity)) sorted.add(item);
            }
        }
        list.forEach(item -> {
            if (!Elements.contains(sorted, item)) sorted.add(item);
        });
        result.set(name, sorted);
    }
}
