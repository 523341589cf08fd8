package podium.kubectl.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The places of objects that name other objects. */
final class References {
    /** What a field of this name names: a kind, and the field below it that holds the name. */
    private static String rule(String field) {
        return switch (field) {
            case "configMap", "configMapRef", "configMapKeyRef" -> "ConfigMap/name";
            case "secretRef", "secretKeyRef" -> "Secret/name";
            case "secret" -> "Secret/secretName";
            case "persistentVolumeClaim" -> "PersistentVolumeClaim/claimName";
            case "roleRef" -> "Role/name";
            default -> "";
        };
    }

    private References() {
    }

    /** Gives every reference the new name of what it names. */
    static void follow(JsonNode node, Map<String, String> renamed) {
        node.properties().forEach(p -> {
            String rule = rule(p.getKey());
            if (!rule.isEmpty() && p.getValue() instanceof ObjectNode named) {
                String kind = rule.substring(0, rule.indexOf('/'));
                rename(named, rule.substring(rule.indexOf('/') + 1), kind, renamed);
                if (kind.equals("Secret")) rename(named, "name", kind, renamed);
            }
            if (p.getKey().equals("serviceAccountName") && node instanceof ObjectNode spec)
                rename(spec, "serviceAccountName", "ServiceAccount", renamed);
            if (p.getKey().equals("imagePullSecrets")) {
                p.getValue().forEach(s -> rename((ObjectNode) s, "name", "Secret", renamed));
            }
        });
        node.forEach(child -> follow(child, renamed));
    }

    private static void rename(ObjectNode node, String field, String kind, Map<String, String> renamed) {
        String name = renamed.getOrDefault(kind + "/" + node.path(field).asText(), "");
        if (!name.isEmpty()) node.put(field, name);
    }

    /** All containers below a node. */
    static List<JsonNode> containers(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        for (String list : List.of("containers", "initContainers")) node.path(list).forEach(found::add);
        node.forEach(child -> found.addAll(containers(child)));
        return found;
    }
}
