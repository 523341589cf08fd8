package podium.kubectl.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import podium.manifest.rules.Cause;
import podium.manifest.tree.GoJson;

/** What of a Job may not change. Rule: api.md §5, controllers.md §4. */
final class JobUpdate {
    private JobUpdate() {
    }

    static List<Cause> causes(JsonNode before, JsonNode after) {
        List<Cause> causes = new ArrayList<>(UpdateRules.fixed(before, after, "completions", "selector"));
        boolean mayChange = before.path("suspend").asBoolean();
        JsonNode old = template(before, mayChange);
        JsonNode wanted = template(after, mayChange);
        if (!UpdateRules.same(old, wanted)) {
            causes.add(UpdateRules.cause("spec.template", "Invalid value: " + shown(after.path("template"))
                    + ": field is immutable"));
        }
        causes.addAll(UpdateRules.fixed(before, after, "completionMode", "podFailurePolicy"));
        return causes;
    }

    /** Rule: while a Job is suspended, where and how its Pods are scheduled may still change. */
    private static JsonNode template(JsonNode spec, boolean mayChange) {
        if (!mayChange || !(spec.path("template") instanceof ObjectNode template)) return spec.path("template");
        ObjectNode copy = template.deepCopy();
        copy.remove("metadata");
        if (copy.path("spec") instanceof ObjectNode pod) {
            pod.remove(List.of("nodeSelector", "affinity", "tolerations", "schedulingGates"));
        }
        return copy;
    }

    private static String shown(JsonNode template) {
        JsonNode meta = template.path("metadata");
        StringBuilder text = new StringBuilder("{");
        for (String field : List.of("labels", "annotations")) {
            if (meta.path(field).isObject() && !meta.path(field).isEmpty()) {
                text.append('"').append(field).append("\":").append(GoJson.compact(meta.path(field))).append(',');
            }
        }
        return text + "\"Spec\":" + ServerTypes.compact(new ServerTypes().podSpec(template.path("spec"))) + "}";
    }
}
