package podium.manifest.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import podium.manifest.rules.Cause;
import podium.manifest.tree.GoJson;

/**
 * Validation of a change: why a server would not let an object become another. Making one reads a description; it is safe
 * to share. Rule: api.md §4.12 to §4.14.
 */
public final class UpdateRules {
    private static final String IMMUTABLE = "field is immutable";
    private static final String ONCE = "The field is fixed when the object is created: delete the object, and create it "
            + "anew.";
    private static final List<String> STATEFUL = List.of("replicas", "ordinals", "template", "updateStrategy",
            "revisionHistoryLimit", "persistentVolumeClaimRetentionPolicy", "minReadySeconds");
    private static final List<String> SCHEDULING = List.of("nodeSelector", "affinity", "tolerations",
            "schedulingGates");
    private final GoForm forms = new GoForm();
    private final PodUpdate pods = new PodUpdate(forms);

    /**
     * The causes, in the server's order; none when the change may be.
     *
     * @param before the object as it is stored
     * @param after as it would be stored, with defaults and with what the server keeps by itself
     * @param kind with its group, as in {@code Deployment.apps}
     */
    public List<Cause> causes(ObjectNode before, ObjectNode after, String kind) {
        List<Cause> causes = new ArrayList<>();
        JsonNode old = before.path("spec");
        JsonNode wanted = after.path("spec");
        switch (kind) {
            case "Pod" -> causes.addAll(pods.causes(old, wanted));
            case "Deployment.apps", "ReplicaSet.apps", "DaemonSet.apps" -> fixed(old, wanted, "selector", causes);
            case "StatefulSet.apps" -> statefulSet(old, wanted, causes);
            case "Job.batch" -> job(old, wanted, causes);
            case "Service" -> service(old, wanted, causes);
            case "PersistentVolumeClaim" -> claim(before, old, wanted, causes);
            case "Secret" -> {
                fixed(before, after, "", "type", causes);
                keeping(before, after, List.of("immutable", "data"), causes);
            }
            case "ConfigMap" -> keeping(before, after, List.of("immutable", "data", "binaryData"), causes);
            default -> {
            }
        }
        return causes;
    }

    private static void fixed(JsonNode old, JsonNode wanted, String field, List<Cause> causes) {
        fixed(old, wanted, "spec.", field, causes);
    }

    private static void fixed(JsonNode old, JsonNode wanted, String path, String field, List<Cause> causes) {
        if (same(old.path(field), wanted.path(field))) return;
        String printed = wanted.has(field) ? GoJson.compact(wanted.path(field)) : "null";
        causes.add(new Cause(path + field, true, "Invalid value: " + printed + ": " + IMMUTABLE, ONCE));
    }

    private static void statefulSet(JsonNode old, JsonNode wanted, List<Cause> causes) {
        ObjectNode left = old.deepCopy();
        ObjectNode right = wanted.deepCopy();
        left.remove(STATEFUL);
        right.remove(STATEFUL);
        if (same(left, right)) return;
        causes.add(new Cause("spec", true, "Forbidden: updates to statefulset spec for fields other than 'replicas', "
                + "'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', "
                + "'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden", ONCE));
    }

    /** Rule: a Job keeps what its Pods are made by; completions of indexed Jobs move together with parallelism. */
    private void job(JsonNode old, JsonNode wanted, List<Cause> causes) {
        boolean indexed = wanted.path("completionMode").asText().equals("Indexed");
        if (!same(old.path("completions"), wanted.path("completions"))) {
            boolean together = same(wanted.path("completions"), wanted.path("parallelism"));
            if (!indexed) fixed(old, wanted, "completions", causes);
            else if (!together) {
                causes.add(new Cause("spec.completions", true, "Invalid value: " + wanted.path("completions").asText()
                        + ": can only be modified in tandem with spec.parallelism", ONCE));
            }
        }
        fixed(old, wanted, "selector", causes);
        boolean suspended = old.path("suspend").asBoolean();
        template(old.path("template"), wanted.path("template"), suspended, causes);
        for (String field : List.of("completionMode", "podFailurePolicy", "backoffLimitPerIndex", "managedBy",
                "successPolicy")) {
            fixed(old, wanted, field, causes);
        }
    }

    /** Rule: the whole new template is printed, its metadata as JSON and its spec in Go's names (api.md §4.13.9). */
    private void template(JsonNode old, JsonNode wanted, boolean suspended, List<Cause> causes) {
        if (same(suspended ? unscheduled(old) : old, suspended ? unscheduled(wanted) : wanted)) return;
        StringBuilder printed = new StringBuilder("{");
        wanted.path("metadata").properties().forEach(p -> printed.append(GoJson.quote(p.getKey())).append(':').append(
                GoJson.compact(p.getValue())).append(','));
        printed.append("\"Spec\":").append(GoForm.compact(forms.podSpec(wanted.path("spec")))).append('}');
        causes.add(new Cause("spec.template", true, "Invalid value: " + printed + ": " + IMMUTABLE, ONCE));
    }

    /** Rule: while a Job is suspended, where and how its Pods are scheduled may still change. */
    private static JsonNode unscheduled(JsonNode template) {
        JsonNode copy = template.deepCopy();
        if (copy instanceof ObjectNode tree) tree.remove("metadata");
        if (copy.path("spec") instanceof ObjectNode pod) pod.remove(SCHEDULING);
        return copy;
    }

    private static void service(JsonNode old, JsonNode wanted, List<Cause> causes) {
        String address = old.path("clusterIP").asText();
        String other = wanted.path("clusterIP").asText();
        boolean name = old.path("type").asText().equals("ExternalName")
                || wanted.path("type").asText().equals("ExternalName");
        if (name || address.isEmpty() || other.isEmpty() || address.equals(other)) return;
        causes.add(new Cause("spec.clusterIPs[0]", true, "Invalid value: [" + GoJson.quote(other)
                + "]: may not change once set", "The address of a Service stays; delete it, and create it anew."));
    }

    private void claim(ObjectNode before, JsonNode old, JsonNode wanted, List<Cause> causes) {
        ObjectNode allowed = wanted.deepCopy();
        JsonNode storage = old.path("resources").path("requests");
        boolean bound = before.path("status").path("phase").asText().equals("Bound");
        if (bound) {
            JsonNode asked = allowed.withObjectProperty("resources").path("requests");
            if (!asked.isMissingNode()) allowed.withObjectProperty("resources").set("requests", storage);
            keep(allowed, old, "volumeAttributesClassName");
        }
        if (same(old, allowed)) return;
        String diff = UnifiedDiff.of(GoForm.indented(forms.struct(old, "PersistentVolumeClaimSpec")),
                GoForm.indented(forms.struct(allowed, "PersistentVolumeClaimSpec")));
        causes.add(new Cause("spec", true, "Forbidden: spec is immutable after creation except resources.requests and "
                + "volumeAttributesClassName for bound claims\n" + diff, ONCE));
    }

    /** Rule: an object that was made immutable stays as it is, and stays immutable. */
    private static void keeping(JsonNode before, JsonNode after, List<String> fields, List<Cause> causes) {
        if (!before.path("immutable").asBoolean()) return;
        for (String field : fields) {
            if (same(before.path(field), after.path(field))) continue;
            causes.add(new Cause(field, true, "Forbidden: field is immutable when `immutable` is set", ONCE));
        }
    }

    static void keep(ObjectNode wanted, JsonNode old, String field) {
        if (old.has(field)) wanted.set(field, old.get(field));
        else wanted.remove(field);
    }

    /** Absent and empty are the same to the server. */
    static boolean same(JsonNode one, JsonNode other) {
        boolean none = one.isMissingNode() || one.isNull() || (one.isContainerNode() && one.isEmpty());
        boolean neither = other.isMissingNode() || other.isNull() || (other.isContainerNode() && other.isEmpty());
        if (none || neither) return none && neither;
        return one.equals(other);
    }
}
