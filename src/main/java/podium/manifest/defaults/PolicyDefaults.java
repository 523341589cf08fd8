package podium.manifest.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import podium.manifest.tree.Trees;

/** What objects get that grant, limit and scale: network policies, role bindings, autoscalers, limit ranges. */
final class PolicyDefaults {
    private static final String RBAC = "rbac.authorization.k8s.io";
    private static final int TARGET_PERCENT = 80;
    private static final int PERIOD = 15;

    private PolicyDefaults() {
    }

    /** Ports are TCP; the types follow from the rules that are there. */
    static void networkPolicy(ObjectNode spec) {
        for (String direction : List.of("ingress", "egress")) {
            for (ObjectNode rule : Trees.objects(spec.path(direction))) {
                for (ObjectNode port : Trees.objects(rule.path("ports"))) Trees.preset(port, "protocol", "TCP");
            }
        }
        if (!spec.path("policyTypes").isEmpty()) return;
        ArrayNode types = spec.putArray("policyTypes").add("Ingress");
        if (!spec.path("egress").isEmpty()) types.add("Egress");
    }

    /** The group of roles and of users follows from the kind. */
    static void roleBinding(ObjectNode binding) {
        if (binding.get("roleRef") instanceof ObjectNode role) Trees.preset(role, "apiGroup", RBAC);
        for (ObjectNode subject : Trees.objects(binding.path("subjects"))) {
            if (List.of("User", "Group").contains(subject.path("kind").asText())) {
                Trees.preset(subject, "apiGroup", RBAC);
            }
        }
    }

    /** A role without rules has none, and says so. */
    static void role(ObjectNode role) {
        if (!role.has("rules")) role.putNull("rules");
    }

    /** Rule: one replica at least, four fifths of a CPU where no metric is named; a given behaviour is completed. */
    static void autoscaler(ObjectNode spec) {
        Trees.preset(spec, "minReplicas", 1);
        if (spec.path("metrics").isEmpty()) {
            ObjectNode resource = spec.putArray("metrics").addObject().put("type", "Resource").putObject("resource");
            resource.put("name", "cpu").putObject("target").put("type", "Utilization").put("averageUtilization",
                    TARGET_PERCENT);
        }
        if (!(spec.get("behavior") instanceof ObjectNode behavior)) return;
        ObjectNode up = Trees.demand(behavior, "scaleUp");
        Trees.preset(up, "stabilizationWindowSeconds", 0);
        Trees.preset(up, "selectPolicy", "Max");
        if (up.path("policies").isEmpty()) {
            policy(up.putArray("policies"), "Pods", 4);
            policy(up.withArray("policies"), "Percent", 100);
        }
        ObjectNode down = Trees.demand(behavior, "scaleDown");
        Trees.preset(down, "selectPolicy", "Max");
        if (down.path("policies").isEmpty()) policy(down.putArray("policies"), "Percent", 100);
    }

    private static void policy(ArrayNode policies, String type, int value) {
        policies.addObject().put("type", type).put("value", value).put("periodSeconds", PERIOD);
    }

    /** For containers, a maximum is the default limit, and a default limit or else a minimum the default request. */
    static void limitRange(ObjectNode spec) {
        for (ObjectNode item : Trees.objects(spec.path("limits"))) {
            if (!item.path("type").asText().equals("Container")) continue;
            ObjectNode limit = item.objectNode();
            limit.setAll(fields(item.path("max")));
            limit.setAll(fields(item.path("default")));
            ObjectNode request = item.objectNode();
            request.setAll(fields(item.path("min")));
            request.setAll(limit);
            request.setAll(fields(item.path("defaultRequest")));
            if (!limit.isEmpty()) item.set("default", limit);
            if (!request.isEmpty()) item.set("defaultRequest", request);
        }
    }

    private static ObjectNode fields(JsonNode node) {
        return node instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }
}
