package podium.simulation.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** Patches that look like a part of the object: what is null goes, what is there takes its place. */
record MergePatch(boolean mergesLists) {
    private static final String DIRECTIVE = "$patch";

    /** By the rules of RFC 7386. */
    static Optional<String> plain(ObjectNode tree, JsonNode patch) {
        return new MergePatch(false).start(tree, patch);
    }

    /** As the API server merges: lists with a key element by element. */
    static Optional<String> strategic(ObjectNode tree, JsonNode patch) {
        return new MergePatch(true).start(tree, patch);
    }

    private Optional<String> start(ObjectNode tree, JsonNode patch) {
        if (!(patch instanceof ObjectNode fields)) return Optional.of("the patch is no object");
        merge(tree, fields);
        return Optional.empty();
    }

    private void merge(ObjectNode tree, ObjectNode patch) {
        if (mergesLists && patch.path(DIRECTIVE).asText().equals("replace")) tree.removeAll();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            String name = field.getKey();
            JsonNode value = field.getValue();
            if (name.equals(DIRECTIVE)) continue;
            if (value.isNull()) tree.remove(name);
            else if (value instanceof ObjectNode inner) merge(tree.withObjectProperty(name), inner);
            else
                if (mergesLists && value instanceof ArrayNode list && !key(name, list).isEmpty())
                    merge(tree.withArrayProperty(name), list, key(name, list));
                else
                    tree.set(name, value);
        }
    }

    /** By which field the elements of a list are told apart; empty for a list that is replaced. */
    private static String key(String list, ArrayNode elements) {
        return switch (list) {
            case "containers", "initContainers", "volumes", "env", "imagePullSecrets" -> "name";
            case "ports" -> elements.path(0).has("containerPort") ? "containerPort" : "port";
            case "volumeMounts" -> "mountPath";
            case "hostAliases" -> "ip";
            default -> "";
        };
    }

    private void merge(ArrayNode list, ArrayNode patch, String key) {
        for (JsonNode element : patch) {
            if (!(element instanceof ObjectNode wanted)) continue;
            int place = place(list, key, wanted.path(key));
            boolean gone = wanted.path(DIRECTIVE).asText().equals("delete");
            if (gone && place >= 0) list.remove(place);
            else if (!gone && place >= 0 && list.get(place) instanceof ObjectNode old) merge(old, wanted);
            else if (!gone) merge(list.addObject(), wanted);
        }
    }

    private static int place(ArrayNode list, String key, JsonNode value) {
        for (int i = 0; i < list.size(); i++) if (list.get(i).path(key).equals(value)) return i;
        return -1;
    }
}
