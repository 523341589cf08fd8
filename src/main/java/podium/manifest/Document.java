package podium.manifest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.manifest.rules.Cause;
import podium.manifest.stored.Accepted;
import podium.manifest.tree.SourceMap;
import podium.text.Span;

/**
 * One document of a manifest; the items of a List are documents of their own.
 *
 * @param span from its first to its last character
 * @param tree as written, before defaults
 * @param accepted what the server takes; empty when a problem keeps it from taking the object
 * @param object the same, typed; empty, too, for kinds that are not simulated
 * @param refusal why the object is not taken; empty when it is
 * @param warnings what the server takes but warns of, in its order
 */
public record Document(Span span, ObjectNode tree, SourceMap places, Optional<Accepted> accepted,
        Optional<ApiObject> object, Optional<Refusal> refusal, List<Cause> warnings) {
}
