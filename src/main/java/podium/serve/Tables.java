package podium.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import podium.cluster.ApiObject;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.ResourceType;
import podium.kubectl.table.KindTable;
import podium.kubectl.table.KindTables;

/** Objects as the Table that kubectl asks for, with the same cells that our own printing has. */
final class Tables {
    private final ApiTrees trees;
    private final String included;

    /** @param included what {@code includeObject} asks for: Object, None, or the metadata */
    Tables(ApiTrees trees, String included) {
        this.trees = trees;
        this.included = included;
    }

    /** Tables as a request wants them. */
    static Tables of(ApiTrees trees, Parameters parameters) {
        return new Tables(trees, parameters.text("includeObject"));
    }

    /** Whether a client would rather have a table. */
    static boolean isWanted(String accept) {
        return accept.contains("as=Table");
    }

    /** The table of some objects of one type; a watch leaves the columns out of all but its first. */
    ObjectNode table(ResourceType type, List<ApiObject> objects, Instant now, String version, boolean withColumns) {
        KindTable<?> kind = KindTables.ofKind(type.kind(), true);
        ObjectNode table = trees.empty().put("kind", "Table").put("apiVersion", "meta.k8s.io/v1");
        table.putObject("metadata").put("resourceVersion", version);
        if (withColumns) columns(table.putArray("columnDefinitions"), type, kind);
        else table.putNull("columnDefinitions");
        ArrayNode rows = table.putArray("rows");
        for (ApiObject object : objects) {
            ObjectNode row = rows.addObject();
            kind.rowOf(object, now, true, false).forEach(row.putArray("cells")::add);
            if (!included.equals("None")) row.set("object", included(object));
        }
        return table;
    }

    private ObjectNode included(ApiObject object) {
        ObjectNode whole = trees.tree(object);
        if (included.equals("Object")) return whole;
        ObjectNode partial = trees.empty().put("kind", "PartialObjectMetadata").put("apiVersion", "meta.k8s.io/v1");
        partial.set("metadata", whole.path("metadata"));
        return partial;
    }

    private static void columns(ArrayNode columns, ResourceType type, KindTable<?> kind) {
        List<String> usual = KindTables.ofKind(type.kind(), false).header(false);
        List<String> names = kind.header(true);
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            columns.addObject().put("name", capital(name)).put("type", "string").put("format",
                    name.equals("NAME") ? "name" : "").put("description", "").put("priority",
                            usual.contains(name) ? 0 : 1);
        }
    }

    /** As a server writes names of columns; kubectl writes them large again. */
    private static String capital(String name) {
        return name.isEmpty() ? "" : name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
