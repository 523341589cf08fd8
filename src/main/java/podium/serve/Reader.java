package podium.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import podium.cluster.ApiObject;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.Stock;
import podium.kubectl.session.LiveCluster;

/** Answers what is read at one moment: an object or a list, as JSON or as a table. */
final class Reader {
    private final ApiTrees trees = new ApiTrees();

    /**
     * One object.
     *
     * @throws ApiException when there is none
     */
    ObjectNode one(LiveCluster cluster, ApiPath path, Parameters parameters, String accept) {
        ApiObject object = new Stock(cluster.view(), trees).find(path.type(), path.namespace(),
                path.name()).orElseThrow(
                        () -> ApiException.notFound(path.type(), path.name()));
        return Tables.isWanted(accept)
                ? tables(parameters).table(path.type(), List.of(object), cluster.now(),
                        object.metadata().resourceVersion(), true)
                : trees.tree(object);
    }

    /** The objects that a request selects. */
    ObjectNode list(LiveCluster cluster, ApiPath path, Parameters parameters, String accept) {
        Selection selection = Selection.of(path, parameters, trees);
        List<ApiObject> objects = new Stock(cluster.view(), trees).all(path.type()).stream().filter(
                selection::has).toList();
        String version = Versions.ofList(cluster.seen());
        if (Tables.isWanted(accept))
            return tables(parameters).table(path.type(), objects, cluster.now(), version, true);
        ObjectNode list = trees.empty().put("kind", path.type().kind() + "List").put("apiVersion",
                path.type().apiVersion());
        list.putObject("metadata").put("resourceVersion", version);
        ArrayNode items = list.putArray("items");
        objects.forEach(o -> items.add(trees.tree(o)));
        return list;
    }

    private Tables tables(Parameters parameters) {
        return new Tables(trees, parameters.text("includeObject"));
    }
}
