package podium.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.manifest.decode.Decoder;
import podium.manifest.decode.Finding;
import podium.manifest.schema.Kind;

/** What becomes of fields that the API does not have: refused, or left out with or without a word. Rule: api.md §1.3.3. */
enum Strictness {
    STRICT, WARN, IGNORE;

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    /** As a request asks; the server's own choice is to warn. */
    static Strictness of(Parameters parameters) {
        return switch (parameters.text("fieldValidation")) {
            case "Strict" -> STRICT;
            case "Ignore" -> IGNORE;
            default -> WARN;
        };
    }

    /** Takes unknown fields out of a tree unless they are to be refused; the warnings for the client. */
    List<String> lighten(ObjectNode tree, Kind kind) {
        List<String> warnings = new ArrayList<>();
        if (this == STRICT) return warnings;
        for (Finding finding : Decoder.decode(tree, kind.type())) {
            if (!(finding instanceof Finding.Unknown unknown)) continue;
            parent(tree, unknown).remove(unknown.field());
            if (this == WARN) warnings.add(unknown.message());
        }
        return warnings;
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
