package podium.manifest.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import podium.manifest.tree.Trees;

/** What Pods get, and what the Pods of a template get before they exist. Rule: api.md §2, Pod spec. */
final class PodSpecDefaults {
    private static final List<String> LISTS = List.of("initContainers", "containers");

    private PodSpecDefaults() {
    }

    /** Pod and template alike. */
    static void common(ObjectNode spec) {
        Trees.preset(spec, "restartPolicy", "Always");
        Trees.preset(spec, "dnsPolicy", "ClusterFirst");
        Trees.preset(spec, "schedulerName", "default-scheduler");
        Trees.demand(spec, "securityContext");
        Trees.preset(spec, "terminationGracePeriodSeconds", 30);
        for (String list : LISTS) Trees.objects(spec.path(list)).forEach(ContainerDefaults::fill);
        Trees.objects(spec.path("volumes")).forEach(VolumeDefaults::fill);
        Trees.preset(spec, "serviceAccountName", spec.path("serviceAccount").asText());
        spec.set("serviceAccount", spec.get("serviceAccountName"));
        if (spec.path("serviceAccountName").asText().isEmpty()) {
            spec.remove(List.of("serviceAccount", "serviceAccountName"));
        }
    }

    /** A Pod alone. */
    static void pod(ObjectNode spec) {
        Trees.preset(spec, "enableServiceLinks", true);
        if (spec.path("terminationGracePeriodSeconds").asLong() < 0) spec.put("terminationGracePeriodSeconds", 1);
        for (String list : LISTS) {
            for (ObjectNode container : Trees.objects(spec.path(list))) {
                requestsFromLimits(container.path("resources"));
                if (spec.path("hostNetwork").asBoolean()) hostPorts(container);
            }
        }
    }

    private static void requestsFromLimits(JsonNode resources) {
        if (!(resources instanceof ObjectNode given) || given.path("limits").isEmpty()) return;
        ObjectNode requests = Trees.demand(given, "requests");
        given.path("limits").properties().forEach(limit -> {
            if (!requests.has(limit.getKey())) requests.set(limit.getKey(), limit.getValue());
        });
    }

    private static void hostPorts(ObjectNode container) {
        for (ObjectNode port : Trees.objects(container.path("ports"))) {
            Trees.presetZero(port, "hostPort", port.path("containerPort").asInt());
        }
    }
}
