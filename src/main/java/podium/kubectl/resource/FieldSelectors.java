package podium.kubectl.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;

/** Field selectors, as in {@code status.phase=Running,spec.nodeName!=node-1}. Rule: kubectl.md §4.2. */
public final class FieldSelectors {
    private static final List<String> COMMON = List.of("metadata.name", "metadata.namespace");
    private static final List<String> POD = List.of("spec.nodeName", "spec.restartPolicy", "spec.schedulerName",
            "spec.serviceAccountName", "spec.hostNetwork", "status.phase", "status.podIP", "status.podIPs",
            "status.nominatedNodeName");
    private static final List<String> EVENT = List.of("involvedObject.kind", "involvedObject.namespace",
            "involvedObject.name", "involvedObject.uid", "involvedObject.apiVersion",
            "involvedObject.resourceVersion", "involvedObject.fieldPath", "reason", "reportingComponent", "source",
            "type");

    private FieldSelectors() {
    }

    /**
     * Which trees of a type a selector means.
     *
     * @throws IllegalArgumentException with the server's words
     */
    public static Predicate<JsonNode> parse(String text, ResourceType type) {
        Predicate<JsonNode> all = tree -> true;
        for (String part : text.split(",", -1)) {
            if (part.isEmpty()) continue;
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(
                        "invalid selector: '" + text + "'; can't understand '" + part + "'");
            }
            boolean not = equals > 0 && part.charAt(equals - 1) == '!';
            String label = part.substring(0, not ? equals - 1 : equals);
            String value = part.substring(equals + 1).replaceFirst("^=", "");
            check(label, type);
            all = all.and(tree -> value(tree, label).equals(value) != not);
        }
        return all;
    }

    private static void check(String label, ResourceType type) {
        if (COMMON.contains(label)) return;
        boolean own = switch (type.kind()) {
            case "Pod" -> POD.contains(label);
            case "Event" -> EVENT.contains(label);
            case "Node" -> label.equals("spec.unschedulable");
            case "Namespace" -> label.equals("status.phase") || label.equals("name");
            case "Secret" -> label.equals("type");
            case "Job" -> label.equals("status.successful");
            case "ReplicaSet", "ReplicationController" -> label.equals("status.replicas");
            default -> false;
        };
        if (own) return;
        boolean hasOwn = List.of("Pod", "Event", "Node", "Namespace", "Secret", "Job", "ReplicaSet",
                "Deployment", "StatefulSet", "DaemonSet", "CronJob").contains(type.kind());
        throw new IllegalArgumentException(hasOwn
                ? "field label not supported: " + label
                : "\"" + label + "\" is not a known field selector: only \"metadata.name\", \"metadata.namespace\"");
    }

    private static String value(JsonNode tree, String label) {
        if (label.equals("source")) return tree.path("source").path("component").asText();
        if (label.equals("status.podIPs")) return tree.path("status").path("podIP").asText();
        if (label.equals("status.successful")) return tree.path("status").path("succeeded").asText("0");
        JsonNode at = tree;
        for (String step : label.split("\\.", -1)) at = at.path(step);
        boolean isSwitch = label.equals("spec.hostNetwork") || label.equals("spec.unschedulable");
        return isSwitch && at.isMissingNode() ? "false" : at.asText();
    }
}
