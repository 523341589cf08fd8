package podium.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import podium.cluster.ApiObject;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.Stock;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.update.OwnedTrees;

/** Answers what is read at one moment: an object or a list, as JSON or as a table. */
final class Reader {
    private final ApiTrees trees = new ApiTrees();

    /**
     * One object.
     *
     * @throws ApiException when there is none
     */
    ObjectNode one(LiveCluster cluster, ApiPath path, Parameters parameters, String accept) {
        ApiObject object = stored(cluster, path);
        return Tables.isWanted(accept)
                ? Tables.of(trees, parameters).table(path.type(), List.of(object), cluster.now(),
                        object.metadata().resourceVersion(), true)
                : new OwnedTrees(cluster, trees).tree(object);
    }

    /** The object at a path as it is. */
    ObjectNode tree(LiveCluster cluster, ApiPath path) {
        return trees.tree(stored(cluster, path));
    }

    private ApiObject stored(LiveCluster cluster, ApiPath path) {
        return new Stock(cluster.view(), trees).find(path.type(), path.namespace(), path.name()).orElseThrow(
                () -> ApiException.notFound(path.type(), path.name()));
    }

    /** The objects that a request selects. */
    ObjectNode list(LiveCluster cluster, ApiPath path, Parameters parameters, String accept) {
        Selection selection = Selection.of(path, parameters, trees);
        List<ApiObject> objects = new Stock(cluster.view(), trees).all(path.type()).stream().filter(
                selection::has).toList();
        String version = Versions.ofList(cluster.seen());
        if (Tables.isWanted(accept)) {
            return Tables.of(trees, parameters).table(path.type(), objects, cluster.now(), version, true);
        }
        ObjectNode list = trees.empty().put("kind", path.type().kind() + "List").put("apiVersion",
                path.type().apiVersion());
        list.putObject("metadata").put("resourceVersion", version);
        ArrayNode items = list.putArray("items");
        OwnedTrees owned = new OwnedTrees(cluster, trees);
        objects.forEach(o -> items.add(owned.tree(o)));
        return list;
    }
}
