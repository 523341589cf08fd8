package podium.kubectl.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import podium.manifest.rules.Cause;
import podium.manifest.schema.Kind;
import podium.manifest.tree.GoJson;

/** What of an object may not change once it exists. Rule: api.md §5. */
final class UpdateRules {
    private static final String IMMUTABLE = "field is immutable";

    private UpdateRules() {
    }

    static List<Cause> causes(Kind kind, ObjectNode old, ObjectNode wanted) {
        JsonNode before = old.path("spec");
        JsonNode after = wanted.path("spec");
        return switch (kind.name()) {
            case "Pod" -> PodUpdate.causes(before, after);
            case "Deployment", "ReplicaSet", "DaemonSet" -> fixed(before, after, "selector");
            case "Job" -> JobUpdate.causes(before, after);
            case "StatefulSet" -> statefulSet(before, after);
            case "Service" -> service(before, after);
            case "ConfigMap", "Secret" -> held(old, wanted);
            case "PersistentVolumeClaim" -> claim(before, after);
            default -> List.of();
        };
    }

    /** Fields that stay as they are. */
    static List<Cause> fixed(JsonNode before, JsonNode after, String... fields) {
        List<Cause> causes = new ArrayList<>();
        for (String field : fields) {
            if (same(before.path(field), after.path(field))) continue;
            causes.add(
                    cause("spec." + field, "Invalid value: " + GoJson.compact(after.path(field)) + ": " + IMMUTABLE));
        }
        return causes;
    }

    static boolean same(JsonNode a, JsonNode b) {
        return GoJson.compact(a.isMissingNode() ? NullNode.instance : a).equals(
                GoJson.compact(b.isMissingNode() ? NullNode.instance : b));
    }

    static Cause cause(String path, String message) {
        return new Cause(path, true, message, "This cannot be changed: delete the object and create it anew.");
    }

    private static List<Cause> statefulSet(JsonNode before, JsonNode after) {
        List<String> free = List.of("replicas", "ordinals", "template", "updateStrategy", "revisionHistoryLimit",
                "persistentVolumeClaimRetentionPolicy", "minReadySeconds");
        ObjectNode a = ((ObjectNode) before).deepCopy();
        ObjectNode b = ((ObjectNode) after).deepCopy();
        a.remove(free);
        b.remove(free);
        if (same(a, b)) return List.of();
        return List.of(cause("spec",
                "Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', "
                        + "'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and "
                        + "'minReadySeconds' are forbidden"));
    }

    private static List<Cause> service(JsonNode before, JsonNode after) {
        String old = before.path("clusterIP").asText();
        String wanted = after.path("clusterIP").asText();
        boolean changed = !old.isEmpty() && !wanted.isEmpty() && !old.equals(wanted);
        return changed
                ? List.of(cause("spec.clusterIPs[0]", "Invalid value: [\"" + wanted + "\"]: may not change once set"))
                : List.of();
    }

    private static List<Cause> held(ObjectNode old, ObjectNode wanted) {
        if (!old.path("immutable").asBoolean()) return List.of();
        List<Cause> causes = new ArrayList<>();
        if (!wanted.path("immutable").asBoolean())
            causes.add(cause("immutable", "Forbidden: field is immutable when `immutable` is set"));
        for (String field : List.of("data", "binaryData")) {
            if (!same(old.path(field), wanted.path(field)))
                causes.add(cause(field, "Forbidden: field is immutable when `immutable` is set"));
        }
        return causes;
    }

    private static List<Cause> claim(JsonNode before, JsonNode after) {
        return same(before.path("accessModes"), after.path("accessModes"))
                && same(before.path("storageClassName"), after.path("storageClassName"))
                        ? List.of()
                        : List.of(cause("spec", "Forbidden: spec is immutable after creation except "
                                + "resources.requests and volumeAttributesClassName for bound claims"));
    }
}
