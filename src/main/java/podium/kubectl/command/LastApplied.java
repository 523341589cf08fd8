package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.kubectl.resource.ApiTrees;
import podium.manifest.tree.GoJson;

/** The annotation in which apply keeps what was applied. */
final class LastApplied {
    static final String KEY = "kubectl.kubernetes.io/last-applied-configuration";

    private LastApplied() {
    }

    /** A copy of a tree that carries itself in the annotation. */
    static ObjectNode with(ObjectNode tree) {
        ObjectNode bare = tree.deepCopy();
        ObjectNode meta = (ObjectNode) bare.path("metadata");
        ObjectNode annotations = meta.path("annotations") instanceof ObjectNode a ? a : meta.putObject("annotations");
        annotations.remove(KEY);
        String text = GoJson.compact(bare) + "\n";
        annotations.put(KEY, text);
        return bare;
    }

    /** What was applied to an object; empty when nothing was. */
    static Optional<ObjectNode> of(ApiTrees trees, ApiObject object) {
        String text = object.metadata().annotations().getOrDefault(KEY, "");
        if (text.isEmpty()) return Optional.empty();
        try {
            return trees.parse(text) instanceof ObjectNode tree ? Optional.of(tree) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
