package podium.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import podium.manifest.patch.JsonPatch;
import podium.manifest.patch.MergePatch;
import podium.manifest.patch.StrategicPatch;
import podium.manifest.schema.Type;

/** The kinds of patch but apply, told apart by the content type of a request. */
final class Patches {
    private Patches() {
    }

    /** Whether it is server-side apply, which also creates what is not there. */
    static boolean applies(String form) {
        return form.startsWith("application/apply-patch");
    }

    /**
     * A tree after a patch.
     *
     * @param form the content type
     * @param type by which lists are merged
     * @throws ApiException when the patch does not fit, or for another content type
     */
    static ObjectNode apply(String form, ObjectNode tree, JsonNode patch, Type.Struct type) {
        try {
            return object(switch (form.split(";", 2)[0]) {
                case "application/json-patch+json" -> JsonPatch.apply(tree, patch);
                case "application/merge-patch+json" -> MergePatch.apply(tree, patch);
                case "application/strategic-merge-patch+json" ->
                    StrategicPatch.apply(tree, object(patch), type);
                default -> throw ApiException.of(415, "UnsupportedMediaType",
                        "the body of the request was in an unknown format - accepted media types include: "
                                + "application/json-patch+json, application/merge-patch+json, "
                                + "application/apply-patch+yaml, application/strategic-merge-patch+json");
            });
        } catch (IllegalArgumentException e) {
            throw ApiException.of(422, "Invalid", String.valueOf(e.getMessage()));
        }
    }

    /** A body as an object. */
    static ObjectNode object(JsonNode node) {
        if (node instanceof ObjectNode object) return object;
        throw ApiException.of(400, "BadRequest", "the body of the request is no object");
    }
}
