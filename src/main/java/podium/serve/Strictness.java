package podium.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import podium.kubectl.update.UnknownFields;
import podium.manifest.schema.Kind;

/** What becomes of fields that the API does not have: refused, or left out with or without a word. Rule: api.md §1.3.3. */
enum Strictness {
    STRICT, WARN, IGNORE;

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
        if (this == STRICT) return List.of();
        List<String> messages = UnknownFields.removed(tree, kind);
        return this == WARN ? messages : List.of();
    }
}
