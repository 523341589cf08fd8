package podium.manifest.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON merge patches (RFC 7386): maps are merged, null removes, everything else replaces. */
public final class MergePatch {
    private MergePatch() {
    }

    /** What a patch makes of a tree, which stays as it is. */
    public static JsonNode apply(JsonNode tree, JsonNode patch) {
        if (!patch.isObject()) return patch;
        ObjectNode result = tree.isObject() ? tree.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(p -> {
            if (p.getValue().isNull()) result.remove(p.getKey());
            else result.set(p.getKey(), apply(result.path(p.getKey()), p.getValue()));
        });
        return result;
    }
}
