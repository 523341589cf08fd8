package podium.kubectl.generate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Objects that kubectl makes up; their fields stand in the order of the Go structs. Rule: kubectl.md §9. */
public final class Built {
    private Built() {
    }

    /** An object with a kind and a name. */
    public static ObjectNode object(String apiVersion, String kind, String name) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("kind", kind);
        tree.put("apiVersion", apiVersion);
        tree.putObject("metadata").put("name", name);
        return tree;
    }

    /** The metadata of an object. */
    public static ObjectNode metadata(ObjectNode tree) {
        return (ObjectNode) tree.path("metadata");
    }

    /** A container as the generators write it. */
    public static ObjectNode container(String name, String image) {
        ObjectNode container = JsonNodeFactory.instance.objectNode();
        container.put("name", name);
        container.put("image", image);
        return container;
    }

    /** Sets a list of words, unless there are none. */
    public static void words(ObjectNode node, String field, List<String> words) {
        if (words.isEmpty()) return;
        ArrayNode list = node.putArray(field);
        words.forEach(list::add);
    }

    /**
     * A container's name after its image: the last part of the path, without tag and digest; dots and underscores become
     * hyphens, and something drawn makes it one of its own then.
     */
    public static String nameOf(String image, UnaryOperator<String> suffix) {
        String last = image.substring(image.lastIndexOf('/') + 1);
        String name = last.split("[:@]", -1)[0];
        return name.matches(".*[._].*") ? name.replaceAll("[._]", "-") + "-" + suffix.apply(image) : name;
    }

    /** The two halves of {@code key=value}; empty when there is no equals sign behind a key. */
    public static Optional<List<String>> pair(String text) {
        int equals = text.indexOf('=');
        return equals <= 0
                ? Optional.empty()
                : Optional.of(List.of(text.substring(0, equals), text.substring(equals + 1)));
    }
}
