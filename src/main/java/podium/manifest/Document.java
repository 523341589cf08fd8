package podium.manifest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.manifest.rules.Cause;
import podium.manifest.tree.SourceMap;
import podium.text.Span;

/**
 * One document of a manifest; the items of a List are documents of their own.
 *
 * @param span from its first to its last character
 * @param tree as written, before defaults
 * @param object decoded and defaulted; empty when a problem of this document keeps the server from taking it
 * @param refusal why the object is not taken; empty when it is
 * @param warnings what the server takes but warns of, in its order
 */
public record Document(Span span, ObjectNode tree, SourceMap places, Optional<ApiObject> object,
        Optional<Refusal> refusal, List<Cause> warnings) {
}
