package podium.kubectl.update;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.manifest.decode.Decoder;
import podium.manifest.decode.Finding;
import podium.manifest.schema.Kind;

/** Fields that a kind does not have: a server that does not refuse them leaves them out. Rule: api.md §1.3. */
public final class UnknownFields {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private UnknownFields() {
    }

    /** Takes unknown fields out of a tree; what a server that warns says of each. */
    public static List<String> removed(ObjectNode tree, Kind kind) {
        List<String> messages = new ArrayList<>();
        for (Finding finding : Decoder.decode(tree, kind.type())) {
            if (!(finding instanceof Finding.Unknown unknown)) continue;
            parent(tree, unknown).remove(unknown.field());
            messages.add(unknown.message());
        }
        return messages;
    }

    private static ObjectNode parent(ObjectNode tree, Finding.Unknown unknown) {
        String path = unknown.path();
        Matcher steps = STEP.matcher(path.substring(0, path.length() - unknown.field().length()));
        JsonNode node = tree;
        while (steps.find()) {
            node = steps.group(1) == null ? node.path(Integer.parseInt(steps.group(2))) : node.path(steps.group(1));
        }
        return node instanceof ObjectNode object ? object : tree;
    }
}
