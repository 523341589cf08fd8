package podium.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import podium.manifest.patch.JsonPatch;
import podium.manifest.patch.MergePatch;
import podium.kubectl.session.LiveCluster;

/** The subresource {@code scale}: how many replicas there are to be. */
final class Scales {
    private final Reader reader = new Reader();
    private final Writer writer = new Writer();

    /** The scale of a workload. */
    ObjectNode read(LiveCluster cluster, ApiPath path) {
        ObjectNode object = reader.tree(cluster, path);
        ObjectNode scale = object.objectNode().put("kind", "Scale").put("apiVersion", "autoscaling/v1");
        ObjectNode metadata = scale.putObject("metadata");
        for (String field : new String[]{"name", "namespace", "uid", "resourceVersion", "creationTimestamp"}) {
            if (object.path("metadata").has(field)) metadata.set(field, object.path("metadata").path(field));
        }
        scale.putObject("spec").put("replicas", object.path("spec").path("replicas").asInt(1));
        String selector = object.path("spec").path("selector").path("matchLabels").properties().stream().map(
                l -> l.getKey() + "=" + l.getValue().asText()).collect(Collectors.joining(","));
        scale.putObject("status").put("replicas", object.path("status").path("replicas").asInt(0)).put("selector",
                selector);
        return scale;
    }

    /**
     * Sets it.
     *
     * @param form the content type of a patch; empty when the body is the whole scale
     */
    ObjectNode write(LiveCluster cluster, ApiPath path, Client client, String form, JsonNode body) {
        ObjectNode scale = read(cluster, path);
        // A scale holds no list, so that all forms but JSON Patch come to the same.
        JsonNode wanted = form.isEmpty()
                ? body
                : form.startsWith("application/json-patch")
                        ? JsonPatch.apply(scale, body)
                        : MergePatch.apply(scale, body);
        JsonNode replicas = wanted.path("spec").path("replicas");
        if (!replicas.isInt()) throw ApiException.of(400, "BadRequest", "spec.replicas is missing");
        ObjectNode patch = scale.objectNode();
        patch.putObject("spec").set("replicas", replicas);
        writer.patch(cluster, path, client.through("scale"), "application/merge-patch+json", patch);
        return read(cluster, path);
    }
}
