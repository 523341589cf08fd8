package podium.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import io.kubernetes.client.proto.Runtime;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Bodies in the binary form that kubectl's generators send, as the trees that JSON would give. The server answers in JSON,
 * which every client takes.
 */
final class Protobuf {
    static final String TYPE = "application/vnd.kubernetes.protobuf";
    private static final byte[] MAGIC = {'k', '8', 's', 0};
    /** Structs that Go writes into the one around them. */
    private static final List<String> INLINED = List.of("volumeSource", "persistentVolumeSource",
            "localObjectReference", "handler", "ephemeralContainerCommon", "ingressRuleValue");
    /** Numbers that Go always writes, where JSON would leave out a zero. */
    private static final List<String> NEVER_ZERO = List.of("initialDelaySeconds", "timeoutSeconds", "periodSeconds",
            "successThreshold", "failureThreshold", "hostPort", "nodePort", "healthCheckNodePort", "minReadySeconds",
            "generation", "observedGeneration");
    private final ProtobufTypes types = new ProtobufTypes();

    /**
     * Reads a body.
     *
     * @throws ApiException when it is no object of a known type
     */
    ObjectNode read(byte[] body) {
        if (body.length < MAGIC.length || !Arrays.equals(body, 0, MAGIC.length, MAGIC, 0, MAGIC.length))
            throw unreadable("it does not begin as it should");
        try {
            Runtime.Unknown envelope = Runtime.Unknown.parseFrom(
                    ByteString.copyFrom(body, MAGIC.length, body.length - MAGIC.length));
            String apiVersion = envelope.getTypeMeta().getApiVersion();
            String kind = envelope.getTypeMeta().getKind();
            Message message = DynamicMessage.parseFrom(types.find(apiVersion, kind).orElseThrow(
                    () -> unreadable("there is no kind " + kind + " in " + apiVersion)), envelope.getRaw());
            ObjectNode tree = JsonNodeFactory.instance.objectNode().put("apiVersion", apiVersion).put("kind", kind);
            fill(tree, message);
            return tree;
        } catch (InvalidProtocolBufferException e) {
            throw unreadable(String.valueOf(e.getMessage()));
        }
    }

    private static ApiException unreadable(String why) {
        return ApiException.of(400, "BadRequest", "the body of the request cannot be read: " + why);
    }

    private static void fill(ObjectNode tree, Message message) {
        for (Map.Entry<FieldDescriptor, Object> entry : message.getAllFields().entrySet()) {
            FieldDescriptor field = entry.getKey();
            if (INLINED.contains(field.getName())) fill(tree, (Message) entry.getValue());
            else if (field.isMapField()) map(tree.putObject(field.getName()), (List<?>) entry.getValue());
            else if (field.isRepeated()) list(tree.putArray(field.getName()), (List<?>) entry.getValue());
            else one(tree, field, entry.getValue());
        }
    }

    private static void one(ObjectNode tree, FieldDescriptor field, Object value) {
        boolean isNothing = value.equals("")
                || (NEVER_ZERO.contains(field.getName()) && value instanceof Number n && n.longValue() == 0);
        if (isNothing) return;
        JsonNode node = node(value);
        if (!node.isNull()) tree.set(field.getName(), node);
    }

    private static void list(ArrayNode array, List<?> values) {
        for (Object value : values) array.add(node(value));
    }

    private static void map(ObjectNode tree, List<?> entries) {
        for (Object entry : entries) {
            Message message = (Message) entry;
            FieldDescriptor key = message.getDescriptorForType().findFieldByNumber(1);
            FieldDescriptor value = message.getDescriptorForType().findFieldByNumber(2);
            tree.set(message.getField(key).toString(), node(message.getField(value)));
        }
    }

    private static JsonNode node(Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (value) {
            case Message message -> ProtobufValues.of(message).orElseGet(() -> {
                ObjectNode tree = nodes.objectNode();
                fill(tree, message);
                return tree;
            });
            case ByteString bytes -> nodes.textNode(Base64.getEncoder().encodeToString(bytes.toByteArray()));
            case Boolean flag -> nodes.booleanNode(flag);
            case Integer number -> nodes.numberNode(number);
            case Long number -> nodes.numberNode(number);
            case Double number -> nodes.numberNode(number);
            default -> nodes.textNode(value.toString());
        };
    }
}
