package podium.manifest.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import podium.manifest.schema.Field;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Merging;
import podium.manifest.schema.Type;

/**
 * What apply makes of three states of an object: what was applied last, what is applied now, and what the cluster holds.
 * The patch is strategic: its form follows the schema. Rule: kubectl.md §8.
 */
public final class ThreeWay {
    private static final String ORDER = "$setElementOrder/";
    private final ObjectNode patch;
    private final ObjectNode current;
    private final Type type;

    private ThreeWay(ObjectNode patch, ObjectNode current, Type type) {
        this.patch = patch;
        this.current = current;
        this.type = type;
    }

    /**
     * Compares the three states.
     *
     * @param original what was applied last; empty for an object that was not made by apply
     * @param kind whose struct says how lists are merged; without one they are replaced
     */
    public static ThreeWay of(ObjectNode original, ObjectNode modified, ObjectNode current, Optional<Kind> kind) {
        Type type = kind.<Type>map(Kind::type).orElse(Type.ANY);
        return new ThreeWay(map(original, modified, current, type, false), current, type);
    }

    /** Whether there is nothing to change. */
    public boolean isEmpty() {
        return patch.isEmpty();
    }

    /** The patch that turns the current state into the wanted one. */
    public ObjectNode patch() {
        return patch.deepCopy();
    }

    /** The current state with the patch. */
    public ObjectNode result() {
        return StrategicPatch.apply(current, patch, type);
    }

    private static ObjectNode map(JsonNode original, JsonNode modified, JsonNode current, Type type,
            boolean retainKeys) {
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        modified.properties().forEach(p -> {
            Field field = Structs.field(type, p.getKey());
            JsonNode was = original.path(p.getKey());
            JsonNode is = current.path(p.getKey());
            value(patch, p.getKey(), was, p.getValue(), is, field);
        });
        original.properties().forEach(p -> {
            if (!modified.has(p.getKey())) patch.putNull(p.getKey());
        });
        if (retainKeys && !patch.isEmpty()) {
            ArrayNode keys = patch.putArray("$retainKeys");
            modified.fieldNames().forEachRemaining(keys::add);
        }
        return patch;
    }

    private static void value(ObjectNode patch, String name, JsonNode was, JsonNode wanted, JsonNode is,
            Field field) {
        if (wanted.isNull()) {
            if (!is.isMissingNode()) patch.putNull(name);
        } else if (is.isMissingNode() || is.getNodeType() != wanted.getNodeType()) {
            patch.set(name, wanted.deepCopy());
        } else if (wanted.isObject()) {
            ObjectNode inner = map(was.isObject() ? was : MissingNode.getInstance(), wanted, is, field.type(),
                    field.merging().retainsKeys());
            if (!inner.isEmpty()) patch.set(name, inner);
        } else if (wanted.isArray() && field.merging().merges()) {
            list(patch, name, was, wanted, is, field);
        } else if (!Elements.same(wanted, is)) {
            patch.set(name, wanted.deepCopy());
        }
    }

    private static void list(ObjectNode patch, String name, JsonNode was, JsonNode wanted, JsonNode is, Field field) {
        Merging merging = field.merging();
        if (merging.key().isEmpty()) {
            scalars(patch, name, was, wanted, is);
            return;
        }
        ArrayNode changes = JsonNodeFactory.instance.arrayNode();
        for (JsonNode item : wanted) {
            JsonNode key = item.path(merging.key());
            Optional<ObjectNode> live = Elements.keyed(is, merging.key(), key);
            if (live.isEmpty()) {
                changes.add(item.deepCopy());
                continue;
            }
            JsonNode before = Elements.keyed(was, merging.key(), key).<JsonNode>map(o -> o).orElse(
                    MissingNode.getInstance());
            ObjectNode inner = map(before, item, live.get(), Structs.item(field.type()), merging.retainsKeys());
            if (!inner.isEmpty()) {
                inner.set(merging.key(), key);
                changes.add(inner);
            }
        }
        for (JsonNode item : was) {
            JsonNode key = item.path(merging.key());
            if (Elements.keyed(wanted, merging.key(), key).isEmpty()) {
                ObjectNode gone = changes.addObject();
                gone.put("$patch", "delete");
                gone.set(merging.key(), key);
            }
        }
        if (changes.isEmpty() && sameOrder(wanted, is, merging.key())) return;
        ArrayNode order = patch.putArray(ORDER + name);
        wanted.forEach(item -> order.addObject().set(merging.key(), item.path(merging.key())));
        if (!changes.isEmpty()) patch.set(name, changes);
    }

    /** Rule: lists of different lengths never count as in the same order, so apply says configured of them. */
    private static boolean sameOrder(JsonNode wanted, JsonNode is, String key) {
        if (wanted.size() != is.size()) return false;
        for (int i = 0; i < wanted.size(); i++) {
            if (!Elements.same(wanted.get(i).path(key), is.get(i).path(key))) return false;
        }
        return true;
    }

    private static void scalars(ObjectNode patch, String name, JsonNode was, JsonNode wanted, JsonNode is) {
        ArrayNode added = JsonNodeFactory.instance.arrayNode();
        wanted.forEach(v -> {
            if (!Elements.contains(is, v)) added.add(v);
        });
        ArrayNode removed = JsonNodeFactory.instance.arrayNode();
        was.forEach(v -> {
            if (!Elements.contains(wanted, v)) removed.add(v);
        });
        if (!added.isEmpty()) patch.set(name, added);
        if (!removed.isEmpty()) patch.set("$deleteFromPrimitiveList/" + name, removed);
    }
}
