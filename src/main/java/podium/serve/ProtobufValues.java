package podium.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import java.time.Instant;
import java.util.Optional;

/** Messages that JSON writes as one value: times, quantities, numbers that may be names. */
final class ProtobufValues {
    private ProtobufValues() {
    }

    /** The value; empty for a message that is a struct. */
    static Optional<JsonNode> of(Message message) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (message.getDescriptorForType().getName()) {
            case "Time", "MicroTime" -> Optional.of(time(message));
            case "Quantity" -> Optional.of(nodes.textNode(field(message, "string").toString()));
            case "IntOrString" -> Optional.of(number(message, "type") == 0
                    ? nodes.numberNode(number(message, "intVal"))
                    : nodes.textNode(field(message, "strVal").toString()));
            case "RawExtension" -> Optional.of(raw(message, "raw"));
            case "FieldsV1" -> Optional.of(raw(message, "Raw"));
            default -> Optional.empty();
        };
    }

    private static JsonNode time(Message message) {
        long seconds = number(message, "seconds");
        return seconds == 0
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.textNode(Instant.ofEpochSecond(seconds).toString());
    }

    private static JsonNode raw(Message message, String name) {
        ByteString bytes = (ByteString) field(message, name);
        try {
            return bytes.isEmpty()
                    ? JsonNodeFactory.instance.nullNode()
                    : new ObjectMapper().readTree(bytes.toStringUtf8());
        } catch (JsonProcessingException e) {
            throw ApiException.of(400, "BadRequest", "the body of the request holds what is no JSON: "
                    + e.getOriginalMessage());
        }
    }

    private static long number(Message message, String name) {
        return ((Number) field(message, name)).longValue();
    }

    private static Object field(Message message, String name) {
        return message.getField(message.getDescriptorForType().findFieldByName(name));
    }
}
