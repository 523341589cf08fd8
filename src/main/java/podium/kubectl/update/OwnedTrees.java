package podium.kubectl.update;

import com.fasterxml.jackson.databind.node.ObjectNode;
import podium.cluster.ApiObject;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.session.LiveCluster;
import podium.manifest.ownership.Claims;
import podium.manifest.ownership.ManagedFields;

/** Objects as the server sends them, with {@code metadata.managedFields}, which kubectl hides. */
public record OwnedTrees(LiveCluster cluster, ApiTrees trees) {
    /** The tree of an object. */
    public ObjectNode tree(ApiObject object) {
        ObjectNode tree = trees.tree(object);
        Claims claims = cluster.owners(object);
        if (!claims.isEmpty() && tree.path("metadata") instanceof ObjectNode metadata)
            metadata.set("managedFields", ManagedFields.write(claims));
        return tree;
    }
}
