package podium.manifest.stored;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import podium.manifest.schema.Field;
import podium.manifest.schema.Type;

/**
 * Leaves out what the server's encoder leaves out: empty lists and maps, and zeros of fields that cannot tell zero from
 * absent. Which fields those are is a matter of the server's Go types, not of the API's description.
 */
final class ZeroValues {
    private static final List<String> FALSE = List.of("paused", "readOnly", "stdin", "stdinOnce", "tty",
            "chapAuthDiscovery", "chapAuthSession", "unschedulable", "hostIPC", "hostNetwork", "hostPID", "sslEnabled",
            "publishNotReadyAddresses", "globalDefault", "uniqueItems", "exclusiveMaximum", "exclusiveMinimum",
            "nullable", "x-kubernetes-int-or-string", "x-kubernetes-embedded-resource", "insecureSkipTLSVerify",
            "deprecated", "preserveUnknownFields");
    private static final List<String> ZERO = List.of("minReadySeconds", "hostPort", "initialDelaySeconds",
            "timeoutSeconds", "periodSeconds", "successThreshold", "failureThreshold", "nodePort",
            "healthCheckNodePort", "count", "deprecatedCount", "priority");
    /** Structs whose numbers of those names are pointers after all. */
    private static final List<String> POINTERS = List.of("PodSpec.priority", "ClientIPConfig.timeoutSeconds",
            "AzureDiskVolumeSource.readOnly", "ValidatingWebhook.timeoutSeconds", "MutatingWebhook.timeoutSeconds");
    /** Optional strings that keep their emptiness. */
    private static final List<String> EMPTY = List.of("PersistentVolumeClaimSpec.storageClassName",
            "PersistentVolumeClaimSpec.volumeAttributesClassName", "PersistentVolumeSpec.volumeAttributesClassName",
            "HostPathVolumeSource.type", "IngressSpec.ingressClassName", "JobSpec.managedBy",
            "PodSpec.runtimeClassName", "GRPCAction.service", "EndpointPort.name", "EndpointPort.appProtocol",
            "Endpoint.nodeName", "Endpoint.zone", "Endpoint.hostname", "ServicePort.appProtocol",
            "ServiceSpec.loadBalancerClass", "TypedLocalObjectReference.apiGroup", "TypedObjectReference.apiGroup");

    private ZeroValues() {
    }

    static JsonNode without(JsonNode node, Type type) {
        return switch (type) {
            case Type.Struct struct when node instanceof ObjectNode object -> struct(object, struct);
            case Type.Array array when node instanceof ArrayNode list -> {
                ArrayNode result = list.arrayNode();
                list.forEach(item -> result.add(without(item, array.item())));
                yield result;
            }
            case Type.Dictionary map when node instanceof ObjectNode object -> {
                ObjectNode result = object.objectNode();
                object.properties().forEach(p -> result.set(p.getKey(), without(p.getValue(), map.value())));
                yield result;
            }
            default -> node;
        };
    }

    private static ObjectNode struct(ObjectNode object, Type.Struct struct) {
        Map<String, JsonNode> kept = new LinkedHashMap<>();
        object.properties().forEach(p -> struct.field(p.getKey()).ifPresent(field -> {
            JsonNode value = without(p.getValue(), field.type());
            if (!isOmitted(value, struct.name(), field)) kept.put(p.getKey(), value);
        }));
        return object.objectNode().setAll(kept);
    }

    private static boolean isOmitted(JsonNode value, String struct, Field field) {
        if (value.isNull()) return !field.name().equals("rules");
        if (field.required()) return false;
        String place = struct + "." + field.name();
        return switch (field.type()) {
            case Type.Array array -> value.isEmpty();
            case Type.Dictionary map -> value.isEmpty() && value.isObject();
            case Type.Bool bool -> !value.asBoolean() && FALSE.contains(field.name()) && !POINTERS.contains(place);
            case Type.Whole whole -> value.asLong() == 0 && ZERO.contains(field.name()) && !POINTERS.contains(place);
            case Type.Text text -> value.asText().isEmpty() && !EMPTY.contains(place);
            default -> false;
        };
    }
}
