package podium.manifest.stored;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import podium.cluster.ApiJson;
import podium.cluster.pod.Pod;
import podium.manifest.admission.PodAdmission;
import podium.manifest.schema.Kind;

/**
 * An object that the server takes.
 *
 * @param defaulted its tree with the defaults that follow from itself
 * @param namespace where it goes; of no account for kinds without namespaces
 */
public record Accepted(ObjectNode defaulted, Kind kind, String namespace) {
    private static final String DRAWN = "xxxxx";

    /**
     * The tree as the server answers it, without what it counts by itself (uid, times, generation, status). What a
     * server draws is filled in with fixed values. Rule: api.md §2.
     */
    public ObjectNode stored() {
        ObjectNode tree = kind.qualified().equals("Pod") ? pod() : defaulted.deepCopy();
        tree.remove("status");
        metadata((ObjectNode) tree.path("metadata"));
        Allocation.of(tree, kind.qualified());
        return (ObjectNode) ZeroValues.without(tree, kind.type());
    }

    /** The tree with its defaults as the server's encoder writes it: without what is empty or zero. */
    public ObjectNode encoded() {
        return (ObjectNode) ZeroValues.without(defaulted, kind.type());
    }

    private void metadata(ObjectNode metadata) {
        metadata.remove("uid");
        metadata.remove("creationTimestamp");
        metadata.remove("generation");
        metadata.remove("resourceVersion");
        metadata.remove("managedFields");
        metadata.remove("deletionTimestamp");
        metadata.remove("deletionGracePeriodSeconds");
        if (metadata.path("name").asText().isEmpty()) {
            metadata.put("name", metadata.path("generateName").asText() + DRAWN);
        }
        if (kind.isNamespaced()) metadata.put("namespace", namespace);
        else metadata.remove("namespace");
    }

    private ObjectNode pod() {
        ObjectMapper mapper = ApiJson.mapper();
        try {
            return mapper.valueToTree(PodAdmission.admit(mapper.treeToValue(defaulted, Pod.class), DRAWN));
        } catch (JsonProcessingException e) {
            // A value beyond what the records hold: the tree is shown without admission's additions.
            return defaulted.deepCopy();
        }
    }
}
