package podium.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.Event;
import podium.cluster.ObjectKey;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.update.OwnedTrees;
import podium.kubectl.resource.EventTrees;
import podium.simulation.Change;

/**
 * What a watch sees of the changes: those of the objects that it selects. An object that comes into the selection is
 * added, one that leaves it is deleted, whatever became of it.
 */
final class Watcher {
    private final Selection selection;
    private final ApiTrees trees;
    private final Optional<Tables> tables;
    private final Map<ObjectKey, ApiObject> inside = new LinkedHashMap<>();
    private boolean hasColumns;

    /** @param tables for a client that wants its objects as rows */
    Watcher(Selection selection, ApiTrees trees, Optional<Tables> tables) {
        this.selection = selection;
        this.trees = trees;
        this.tables = tables;
    }

    /** Takes note of what a client has got by a list. */
    void knows(ApiObject object) {
        inside.put(object.key(), object);
    }

    /** Takes note that an object was gone before the watch began. */
    void forgets(ApiObject object) {
        inside.remove(object.key());
    }

    /** The watch events of one change. */
    List<ObjectNode> see(Change change, LiveCluster cluster) {
        return switch (change) {
            case Change.ObjectChanged c -> see(c.object(), c.type() == Change.Watch.DELETED, cluster);
            case Change.EventChanged(var at, Event event) when selection.path().type().kind().equals("Event") ->
                see(EventTrees.object(trees, cluster.view(), event), false, cluster);
            default -> List.of();
        };
    }

    private List<ObjectNode> see(ApiObject object, boolean gone, LiveCluster cluster) {
        boolean was = inside.containsKey(object.key());
        boolean is = !gone && selection.has(object);
        if (is) inside.put(object.key(), object);
        else inside.remove(object.key());
        if (!is && !was) return List.of();
        String type = !is ? "DELETED" : was ? "MODIFIED" : "ADDED";
        return List.of(event(type, object, cluster));
    }

    /** One watch event. */
    ObjectNode event(String type, ApiObject object, LiveCluster cluster) {
        ObjectNode event = trees.empty().put("type", type);
        event.set("object", tables.map(t -> row(t, object, cluster.now())).orElseGet(
                () -> new OwnedTrees(cluster, trees).tree(object)));
        return event;
    }

    private ObjectNode row(Tables rows, ApiObject object, Instant now) {
        ObjectNode table = rows.table(selection.path().type(), List.of(object), now,
                object.metadata().resourceVersion(), !hasColumns);
        hasColumns = true;
        return table;
    }

    /** What is selected now, as additions; for a watch that begins without a version. */
    List<ObjectNode> begin(List<ApiObject> objects, LiveCluster cluster) {
        List<ObjectNode> events = new ArrayList<>();
        for (ApiObject object : objects) {
            knows(object);
            events.add(event("ADDED", object, cluster));
        }
        return events;
    }
}
