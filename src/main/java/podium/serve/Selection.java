package podium.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Predicate;
import podium.cluster.ApiObject;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.FieldSelectors;
import podium.cluster.LabelSelectors;

/** Which objects of a type a list or a watch is about. */
record Selection(ApiPath path, Predicate<Map<String, String>> labels, Predicate<JsonNode> fields, ApiTrees trees) {
    /**
     * Reads the selectors of a request.
     *
     * @throws ApiException for selectors that the server cannot read
     */
    static Selection of(ApiPath path, Parameters parameters, ApiTrees trees) {
        try {
            return new Selection(path, LabelSelectors.parse(parameters.text("labelSelector")),
                    FieldSelectors.parse(parameters.text("fieldSelector"), path.type()), trees);
        } catch (IllegalArgumentException e) {
            throw ApiException.of(400, "BadRequest", String.valueOf(e.getMessage()));
        }
    }

    /** Whether an object is meant. */
    boolean has(ApiObject object) {
        return object.kind().equals(path.type().kind()) && object.apiVersion().equals(path.type().apiVersion())
                && (path.namespace().isEmpty() || path.namespace().equals(object.metadata().namespace()))
                && (path.name().isEmpty() || path.name().equals(object.metadata().name()))
                && labels.test(object.metadata().labels()) && fields.test(trees.tree(object));
    }
}
