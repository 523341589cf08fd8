package podium.manifest.patch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import podium.manifest.schema.Kind;

/** A patch of one of the three types, carried out as the server does. Rule: kubectl.md §8. */
public final class Patching {
    /** The types by their names on the command line. */
    public static final List<String> TYPES = List.of("json", "merge", "strategic");

    private Patching() {
    }

    /** What becomes of an object's tree. */
    public sealed interface Outcome {
        /** The tree as the patch wants it. */
        record Patched(ObjectNode tree) implements Outcome {
        }

        /** Why there is none, in kubectl's words. */
        record Refused(String words) implements Outcome {
        }
    }

    /**
     * Patches a tree, which stays as it is.
     *
     * @param type one of {@link #TYPES}
     * @param kind how lists are merged; a kind without a schema takes merge patches for strategic ones
     */
    public static Outcome apply(ObjectNode tree, JsonNode patch, String type, Optional<Kind> kind) {
        if (!type.equals("json") && !patch.isObject()) {
            return new Outcome.Refused("Error from server (BadRequest): json: cannot unmarshal "
                    + (patch.isArray() ? "array" : patch.isNumber() ? "number" : "string")
                    + " into Go value of type map[string]interface {}");
        }
        try {
            JsonNode made = switch (type) {
                case "json" -> JsonPatch.apply(tree, patch);
                case "merge" -> MergePatch.apply(tree, patch);
                default -> kind.<JsonNode>map(k -> StrategicPatch.apply(tree, (ObjectNode) patch, k.type())).orElseGet(
                        () -> MergePatch.apply(tree, patch));
            };
            return made instanceof ObjectNode object
                    ? new Outcome.Patched(object)
                    : new Outcome.Refused("error: the patch leaves no object");
        } catch (IllegalArgumentException e) {
            return new Outcome.Refused("The request is invalid: " + e.getMessage());
        }
    }
}
