package podium.manifest.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import podium.manifest.tree.Trees;

/** What Services, Secrets and claims get; addresses are allocated when the object is stored. Rule: api.md §2, table. */
final class CoreDefaults {
    private CoreDefaults() {
    }

    static void service(ObjectNode spec) {
        Trees.preset(spec, "type", "ClusterIP");
        Trees.preset(spec, "sessionAffinity", "None");
        String type = spec.path("type").asText();
        if (spec.path("sessionAffinity").asText().equals("ClientIP")) {
            ObjectNode client = Trees.demand(Trees.demand(spec, "sessionAffinityConfig"), "clientIP");
            Trees.preset(client, "timeoutSeconds", 10_800);
        }
        for (ObjectNode port : Trees.objects(spec.path("ports"))) {
            Trees.preset(port, "protocol", "TCP");
            JsonNode target = port.path("targetPort");
            boolean none = target.isTextual() ? target.asText().isEmpty() : target.asInt() == 0;
            if (none && port.has("port")) port.set("targetPort", port.get("port"));
        }
        if (!type.equals("ExternalName")) {
            Trees.preset(spec, "internalTrafficPolicy", "Cluster");
            boolean headless = spec.path("clusterIP").asText().equals("None");
            boolean both = headless && spec.path("selector").isEmpty();
            Trees.preset(spec, "ipFamilyPolicy", both ? "RequireDualStack" : "SingleStack");
        }
        boolean external = List.of("NodePort", "LoadBalancer").contains(type) || !spec.path("externalIPs").isEmpty();
        if (external) Trees.preset(spec, "externalTrafficPolicy", "Cluster");
        if (type.equals("LoadBalancer")) Trees.preset(spec, "allocateLoadBalancerNodePorts", true);
    }

    static void secret(ObjectNode secret) {
        Trees.preset(secret, "type", "Opaque");
        JsonNode plain = secret.path("stringData");
        if (!plain.isEmpty()) {
            ObjectNode data = Trees.demand(secret, "data");
            plain.properties().forEach(p -> data.put(p.getKey(),
                    Base64.getEncoder().encodeToString(p.getValue().asText().getBytes(StandardCharsets.UTF_8))));
        }
        secret.remove("stringData");
    }

    static void claim(ObjectNode claim) {
        Trees.preset(Trees.demand(claim, "spec"), "volumeMode", "Filesystem");
        Trees.demand(claim, "status").put("phase", "Pending");
    }
}
