package podium.manifest.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import podium.manifest.rules.Cause;
import podium.manifest.tree.Trees;

/** What of a Pod may change: images, and little else. Rule: api.md §4.12. */
final class PodUpdate {
    private static final String RULE = "A Pod that exists keeps its spec, but for images: delete it and create it anew, or "
            + "let a Deployment replace it.";
    private static final String REFUSED = "Forbidden: pod updates may not change fields other than "
            + "`spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,"
            + "`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` "
            + "(allow it to be set to 1 if it was previously negative)\n";
    private final GoForm forms;

    PodUpdate(GoForm forms) {
        this.forms = forms;
    }

    List<Cause> causes(JsonNode old, JsonNode wanted) {
        for (String list : List.of("containers", "initContainers")) {
            if (old.path(list).size() != wanted.path(list).size()) {
                return List.of(cause("spec." + list, "Forbidden: pod updates may not add or remove containers"));
            }
        }
        List<Cause> causes = new ArrayList<>();
        images(wanted, causes);
        deadline(old.path("activeDeadlineSeconds"), wanted.path("activeDeadlineSeconds"), causes);
        tolerations(old.path("tolerations"), wanted.path("tolerations"), causes);
        gates(old.path("schedulingGates"), wanted.path("schedulingGates"), causes);
        ObjectNode allowed = allowed(old, wanted);
        ObjectNode before = forms.podSpec(old);
        ObjectNode after = forms.podSpec(allowed);
        if (!before.equals(after)) {
            causes.add(cause("spec",
                    REFUSED + UnifiedDiff.of(GoForm.indented(before), GoForm.indented(after))));
        }
        return causes;
    }

    private static Cause cause(String path, String message) {
        return new Cause(path, true, message, RULE);
    }

    private static void images(JsonNode wanted, List<Cause> causes) {
        for (String list : List.of("containers", "initContainers")) {
            for (int i = 0; i < wanted.path(list).size(); i++) {
                String image = wanted.path(list).path(i).path("image").asText();
                String path = "spec." + list + "[" + i + "].image";
                if (image.isEmpty()) causes.add(cause(path, "Required value"));
                else if (!image.equals(image.strip())) {
                    causes.add(cause(path, "Invalid value: \"" + image
                            + "\": must not have leading or trailing whitespace"));
                }
            }
        }
    }

    private static void deadline(JsonNode old, JsonNode wanted, List<Cause> causes) {
        String path = "spec.activeDeadlineSeconds";
        if (UpdateRules.same(old, wanted)) return;
        if (wanted.isMissingNode()) {
            causes.add(cause(path, "Invalid value: null: must not update from a positive integer to nil value"));
        } else if (wanted.asLong() < 0 || wanted.asLong() > Integer.MAX_VALUE) {
            causes.add(
                    cause(path, "Invalid value: " + wanted.asLong() + ": must be between 0 and 2147483647, inclusive"));
        } else if (!old.isMissingNode() && wanted.asLong() > old.asLong()) {
            causes.add(cause(path,
                    "Invalid value: " + wanted.asLong() + ": must be less than or equal to previous value"));
        }
    }

    /** Rule: tolerations are only added; how long one lasts may change. */
    private static void tolerations(JsonNode old, JsonNode wanted, List<Cause> causes) {
        List<JsonNode> now = new ArrayList<>();
        wanted.forEach(t -> now.add(bare(t)));
        for (JsonNode toleration : old) {
            if (now.contains(bare(toleration))) continue;
            causes.add(cause("spec.tolerations",
                    "Forbidden: existing toleration can not be modified except its tolerationSeconds"));
            return;
        }
    }

    private static JsonNode bare(JsonNode toleration) {
        ObjectNode copy = toleration.deepCopy();
        copy.remove("tolerationSeconds");
        return copy;
    }

    private static void gates(JsonNode old, JsonNode wanted, List<Cause> causes) {
        List<String> known = old.findValuesAsText("name");
        for (int i = 0; i < wanted.size(); i++) {
            String gate = wanted.path(i).path("name").asText();
            if (!known.contains(gate)) {
                causes.add(cause("spec.schedulingGates[" + i + "].name",
                        "Forbidden: only deletion is allowed, but found new scheduling gate '" + gate + "'"));
            }
        }
    }

    /** The new spec without the changes that are allowed: what is left of it may not differ. */
    private static ObjectNode allowed(JsonNode old, JsonNode wanted) {
        ObjectNode copy = wanted.deepCopy();
        for (String list : List.of("containers", "initContainers")) {
            List<ObjectNode> containers = Trees.objects(copy.path(list));
            for (int i = 0; i < containers.size(); i++) {
                UpdateRules.keep(containers.get(i), old.path(list).path(i), "image");
            }
        }
        for (String field : List.of("activeDeadlineSeconds", "tolerations", "schedulingGates")) {
            UpdateRules.keep(copy, old, field);
        }
        boolean mended = old.path("terminationGracePeriodSeconds").asLong() < 0
                && copy.path("terminationGracePeriodSeconds").asLong() == 1;
        if (mended) UpdateRules.keep(copy, old, "terminationGracePeriodSeconds");
        return copy;
    }
}
