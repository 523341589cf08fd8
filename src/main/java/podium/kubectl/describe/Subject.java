package podium.kubectl.describe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import podium.cluster.ApiJson;
import podium.cluster.ApiObject;
import podium.cluster.core.EndpointSlice;
import podium.cluster.pod.PodTemplateSpec;
import podium.frame.ClusterView;
import podium.kubectl.resource.ResourceTypes;
import podium.kubectl.resource.Stock;

/**
 * An object that is described, with all that its description looks up.
 *
 * @param tree the object as the server sends it
 * @param stock what the cluster holds besides
 */
record Subject(ApiObject object, JsonNode tree, Stock stock) {
    JsonNode spec() {
        return tree.path("spec");
    }

    JsonNode status() {
        return tree.path("status");
    }

    String name() {
        return object.metadata().name();
    }

    String namespace() {
        return object.metadata().namespace();
    }

    ClusterView view() {
        return stock.view();
    }

    Instant now() {
        return stock.view().now();
    }

    /** The objects of a type in a namespace as the server sends them. */
    List<JsonNode> others(String plural, String namespace) {
        return ResourceTypes.list(plural).stream().flatMap(t -> stock.in(t, namespace).stream()).map(
                o -> (JsonNode) stock.trees().tree(o)).toList();
    }

    /** One object of a type as the server sends it. */
    Optional<JsonNode> other(String plural, String namespace, String name) {
        return ResourceTypes.list(plural).stream().flatMap(
                t -> stock.find(t, namespace, name).stream()).findFirst().map(o -> stock.trees().tree(o));
    }

    /** The slices of a Service of this object's namespace. */
    List<EndpointSlice> slices(String service) {
        return view().list(EndpointSlice.class, namespace()).stream().filter(
                s -> service.equals(s.metadata().labels().get(EndpointSlice.SERVICE))).toList();
    }

    /** A Pod template of the tree. */
    static PodTemplateSpec template(JsonNode tree) {
        try {
            return ApiJson.mapper().treeToValue(tree, PodTemplateSpec.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts of a list of the tree. */
    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    /** A list as Go writes a slice of strings: {@code [a b]}. */
    static String slice(Stream<String> texts) {
        return "[" + String.join(" ", texts.toList()) + "]";
    }
}
