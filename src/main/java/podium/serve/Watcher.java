package podium.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.Event;
import podium.cluster.ObjectKey;
import podium.frame.ClusterView;
import podium.kubectl.resource.ApiTrees;
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
    List<ObjectNode> see(Change change, ClusterView view) {
        return switch (change) {
            case Change.ObjectChanged c -> see(c.object(), c.type() == Change.Watch.DELETED, view);
            case Change.EventChanged(var at, Event event) when selection.path().type().kind().equals("Event") ->
                see(EventTrees.object(trees, view, event), false, view);
            default -> List.of();
        };
    }

    private List<ObjectNode> see(ApiObject object, boolean gone, ClusterView view) {
        boolean was = inside.containsKey(object.key());
        boolean is = !gone && selection.has(object);
        if (is) inside.put(object.key(), object);
        else inside.remove(object.key());
        if (!is && !was) return List.of();
        String type = !is ? "DELETED" : was ? "MODIFIED" : "ADDED";
        return List.of(event(type, object, view));
    }

    /** One watch event. */
    ObjectNode event(String type, ApiObject object, ClusterView view) {
        ObjectNode event = trees.empty().put("type", type);
        event.set("object", tables.map(t -> row(t, object, view)).orElseGet(() -> trees.tree(object)));
        return event;
    }

    private ObjectNode row(Tables rows, ApiObject object, ClusterView view) {
        ObjectNode table = rows.table(selection.path().type(), List.of(object), view.now(),
                object.metadata().resourceVersion(), !hasColumns);
        hasColumns = true;
        return table;
    }

    /** What is selected now, as additions; for a watch that begins without a version. */
    List<ObjectNode> begin(List<ApiObject> objects, ClusterView view) {
        List<ObjectNode> events = new ArrayList<>();
        for (ApiObject object : objects) {
            knows(object);
            events.add(event("ADDED", object, view));
        }
        return events;
    }
}
