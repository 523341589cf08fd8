package podium.kubectl.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiJson;
import podium.cluster.ApiObject;
import podium.cluster.OtherObject;
import podium.manifest.Document;
import podium.manifest.stored.Accepted;

/** Objects as the JSON trees that the API server sends. */
public final class ApiTrees {
    private static final List<String> STATUSES = List.of("containerStatuses", "initContainerStatuses",
            "ephemeralContainerStatuses");
    /** Kinds whose changes the server does not count. */
    private static final List<String> UNCOUNTED = List.of("ConfigMap", "Secret", "Service", "ServiceAccount",
            "Namespace", "Node", "Event", "Endpoints", "PersistentVolumeClaim", "LimitRange", "ResourceQuota");
    /** Counts of a status that are written even when they are zero. */
    private static final List<String> WRITTEN = List.of("currentNumberScheduled", "desiredNumberScheduled",
            "numberMisscheduled", "numberReady", "ready", "terminating", "terminatingReplicas", "collisionCount");
    private final ObjectMapper mapper = ApiJson.mapper();

    /** The tree of an object, with the fields that the server writes even when they are empty. */
    public ObjectNode tree(ApiObject object) {
        ObjectNode tree = mapper.valueToTree(object);
        ObjectNode ordered = mapper.createObjectNode();
        ordered.put("apiVersion", object.apiVersion());
        ordered.put("kind", object.kind());
        tree.properties().forEach(p -> ordered.set(p.getKey(), p.getValue()));
        if (!ordered.path("status").isObject()) {
            ordered.remove("status");
            InitialStatus.of(object.kind()).ifPresent(status -> ordered.set("status", status));
        }
        if (object.kind().equals("Pod")) pod(ordered);
        else counts(ordered);
        if (UNCOUNTED.contains(object.kind())) ((ObjectNode) ordered.path("metadata")).remove("generation");
        return ordered;
    }

    /** Takes away what the server leaves out: nulls, and counts that are zero. */
    private static void counts(ObjectNode tree) {
        boolean keepsReplicas = List.of("ReplicaSet", "StatefulSet").contains(tree.path("kind").asText());
        boolean keepsAvailable = tree.path("kind").asText().equals("StatefulSet");
        if (tree.path("spec") instanceof ObjectNode spec) {
            spec.properties().removeIf(p -> p.getValue().isNull());
        }
        if (!(tree.path("status") instanceof ObjectNode status)) return;
        status.properties().removeIf(p -> p.getValue().isNull() || (p.getValue().isInt() && p.getValue().asInt() == 0
                && !WRITTEN.contains(p.getKey()) && !(keepsReplicas && p.getKey().equals("replicas"))
                && !(keepsAvailable && p.getKey().equals("availableReplicas"))));
        if (tree.path("kind").asText().equals("Job") && !status.has("uncountedTerminatedPods")
                && status.has("startTime")) {
            status.putObject("uncountedTerminatedPods");
        }
    }

    private static void pod(ObjectNode tree) {
        JsonNode status = tree.path("status");
        for (JsonNode condition : status.path("conditions")) {
            if (condition instanceof ObjectNode c && !c.has("lastProbeTime")) c.putNull("lastProbeTime");
        }
        for (String list : STATUSES) {
            for (JsonNode one : status.path(list)) {
                if (!(one instanceof ObjectNode container)) continue;
                for (String field : List.of("image", "imageID")) {
                    if (!container.has(field)) container.put(field, "");
                }
                for (String field : List.of("state", "lastState")) {
                    if (!container.has(field)) container.putObject(field);
                }
            }
        }
    }

    /** A tree as the object that it describes, of a kind that nothing acts on. */
    public ApiObject other(ObjectNode tree) {
        try {
            return mapper.treeToValue(tree, OtherObject.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The object of a document that the server takes; empty when it refuses it. */
    public Optional<ApiObject> object(Document document) {
        if (document.refusal().isPresent()) return Optional.empty();
        return Optional.of(document.object().orElseGet(
                () -> other(document.accepted().map(Accepted::encoded).orElseGet(document::tree))));
    }

    /** A new tree without fields. */
    public ObjectNode empty() {
        return mapper.createObjectNode();
    }

    /**
     * Reads JSON.
     *
     * @throws IllegalArgumentException when it is none
     */
    public JsonNode parse(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }
}
