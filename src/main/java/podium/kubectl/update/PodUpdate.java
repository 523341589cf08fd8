package podium.kubectl.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import podium.manifest.rules.Cause;

/** What of a Pod may change: images, and little else. Rule: api.md §5. */
final class PodUpdate {
    private static final String ONLY = "Forbidden: pod updates may not change fields other than `spec.containers[*].image`,"
            + "`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing "
            + "tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)\n";

    private PodUpdate() {
    }

    static List<Cause> causes(JsonNode before, JsonNode after) {
        List<Cause> causes = new ArrayList<>();
        for (String list : List.of("containers", "initContainers")) {
            if (before.path(list).size() != after.path(list).size()) {
                causes.add(UpdateRules.cause("spec." + list,
                        "Forbidden: pod updates may not add or remove containers"));
                return causes;
            }
        }
        ObjectNode wanted = levelled(before, after);
        ServerTypes types = new ServerTypes();
        String old = ServerTypes.lines(types.podSpec(before));
        String made = ServerTypes.lines(types.podSpec(wanted));
        if (!old.equals(made)) causes.add(UpdateRules.cause("spec", ONLY + UnifiedDiff.of(old, made)));
        return causes;
    }

    /** The new spec with the old values wherever a change is allowed. */
    private static ObjectNode levelled(JsonNode before, JsonNode after) {
        ObjectNode wanted = ((ObjectNode) after).deepCopy();
        for (String list : List.of("containers", "initContainers")) {
            for (int i = 0; i < before.path(list).size(); i++) {
                if (wanted.path(list).path(i) instanceof ObjectNode container) {
                    container.set("image", before.path(list).path(i).path("image"));
                }
            }
        }
        if (before.has("activeDeadlineSeconds"))
            wanted.set("activeDeadlineSeconds", before.get("activeDeadlineSeconds"));
        else
            wanted.remove("activeDeadlineSeconds");
        // admission fills these in again wherever a client leaves them out
        for (String field : List.of("priority", "preemptionPolicy", "tolerations")) {
            if (before.has(field)) wanted.set(field, before.get(field));
        }
        return wanted;
    }
}
