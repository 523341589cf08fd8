package podium.manifest.ownership;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Sets of fields in the form FieldsV1: nested maps, in which a dot stands for the place itself. */
public final class FieldsV1 {
    private static final String SELF = ".";

    private FieldsV1() {
    }

    /** A set as a tree. */
    public static ObjectNode write(FieldSet set) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        for (FieldPath path : set.paths()) {
            ObjectNode node = root;
            for (int i = 0; i < path.steps().size(); i++) {
                FieldPath here = path.first(i);
                // A place that is in the set and has parts there says so; one without parts is an empty map.
                if (i > 0 && set.has(here) && !node.has(SELF)) node.putObject(SELF);
                String token = path.steps().get(i).token();
                node = node.path(token) instanceof ObjectNode known ? known : node.putObject(token);
            }
        }
        return root;
    }

    /** A tree as a set; what is no step is left out. */
    public static FieldSet read(JsonNode tree) {
        List<FieldPath> found = new ArrayList<>();
        read(tree, FieldPath.ROOT, found);
        return FieldSet.of(found);
    }

    private static void read(JsonNode tree, FieldPath here, List<FieldPath> found) {
        tree.properties().forEach(p -> {
            if (p.getKey().equals(SELF)) {
                found.add(here);
                return;
            }
            Step.parse(p.getKey()).map(here::to).ifPresent(path -> {
                if (p.getValue().isEmpty()) found.add(path);
                else read(p.getValue(), path, found);
            });
        });
    }
}
