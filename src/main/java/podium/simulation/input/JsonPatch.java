package podium.simulation.input;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A list of operations at places of the object. Rule: RFC 6902. */
final class JsonPatch {
    private JsonPatch() {
    }

    /** Carries the operations out in order; what cannot be done is said, and ends it. */
    static Optional<String> apply(ObjectNode tree, JsonNode operations) {
        if (!operations.isArray()) return Optional.of("the patch is no list of operations");
        for (JsonNode operation : operations) {
            Optional<String> problem = operation(tree, operation);
            if (problem.isPresent()) return problem;
        }
        return Optional.empty();
    }

    private static Optional<String> operation(ObjectNode tree, JsonNode operation) {
        String path = operation.path("path").asText();
        if (!path.startsWith("/")) return Optional.of("a path begins with a slash: " + path);
        JsonPointer place = JsonPointer.compile(path);
        JsonNode value = operation.path("value").deepCopy();
        return switch (operation.path("op").asText()) {
            case "add" -> write(tree, place, value, true);
            case "replace" -> missing(tree, place).or(() -> write(tree, place, value, false));
            case "remove" -> missing(tree, place).or(() -> remove(tree, place));
            case "test" -> tree.at(place).equals(value)
                    ? Optional.empty()
                    : Optional.of("testing value " + path + " failed");
            case "copy", "move" -> carry(tree, operation, place);
            default -> Optional.of("unknown operation " + operation.path("op"));
        };
    }

    private static Optional<String> carry(ObjectNode tree, JsonNode operation, JsonPointer to) {
        JsonPointer from = JsonPointer.compile(operation.path("from").asText());
        Optional<String> problem = missing(tree, from);
        if (problem.isPresent()) return problem;
        JsonNode value = tree.at(from).deepCopy();
        if (operation.path("op").asText().equals("move")) remove(tree, from);
        return write(tree, to, value, true);
    }

    private static Optional<String> missing(ObjectNode tree, JsonPointer place) {
        return tree.at(place).isMissingNode()
                ? Optional.of("the path " + place + " does not exist")
                : Optional.empty();
    }

    private static Optional<String> write(ObjectNode tree, JsonPointer place, JsonNode value, boolean inserts) {
        JsonNode parent = tree.at(place.head());
        String name = place.last().getMatchingProperty();
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
            return Optional.empty();
        }
        if (!(parent instanceof ArrayNode list)) return Optional.of("the path " + place + " does not exist");
        int index = place.last().getMatchingIndex();
        if (inserts && name.equals("-")) list.add(value);
        else if (index < 0 || index > list.size()) return Optional.of("the path " + place + " does not exist");
        else if (inserts) list.insert(index, value);
        else list.set(index, value);
        return Optional.empty();
    }

    private static Optional<String> remove(ObjectNode tree, JsonPointer place) {
        JsonNode parent = tree.at(place.head());
        if (parent instanceof ObjectNode object) object.remove(place.last().getMatchingProperty());
        else if (parent instanceof ArrayNode list) list.remove(place.last().getMatchingIndex());
        return Optional.empty();
    }
}
