package podium.kubectl.table;

import static podium.kubectl.table.OtherTables.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import podium.cluster.OtherObject;
import podium.kubectl.SelectorText;

/** Rows of kinds by which a cluster is run, and of workloads of the first generation. Rule: kubectl.md §3. */
final class ClusterTables {
    static final KindTable<OtherObject> CONTROLLER = new KindTable<>(OtherObject.class,
            List.of("NAME", "DESIRED", "CURRENT", "READY", "AGE"), List.of("CONTAINERS", "IMAGES", "SELECTOR"),
            (c, now) -> List.of(c.metadata().name(), at(c, "spec", "replicas").asText("0"),
                    at(c, "status", "replicas").asText("0"), at(c, "status", "readyReplicas").asText("0"),
                    Cells.age(c, now)),
            c -> List.of(containers(at(c, "spec", "template"), "name"), containers(at(c, "spec", "template"), "image"),
                    SelectorText.labels(at(c, "spec", "selector"))));

    static final KindTable<OtherObject> TEMPLATE = KindTable.narrow(OtherObject.class,
            "NAME|CONTAINERS|IMAGES|POD LABELS",
            (t, now) -> List.of(t.metadata().name(), containers(at(t, "template"), "name"),
                    containers(at(t, "template"), "image"),
                    SelectorText.labels(at(t, "template", "metadata", "labels"))));

    static final KindTable<OtherObject> LEASE = KindTable.narrow(OtherObject.class, "NAME|HOLDER|AGE",
            (l, now) -> List.of(l.metadata().name(), at(l, "spec", "holderIdentity").asText(), Cells.age(l, now)));

    static final KindTable<OtherObject> RUNTIME = KindTable.narrow(OtherObject.class, "NAME|HANDLER|AGE",
            (r, now) -> List.of(r.metadata().name(), at(r, "handler").asText(), Cells.age(r, now)));

    static final KindTable<OtherObject> DRIVER = KindTable.narrow(OtherObject.class,
            "NAME|ATTACHREQUIRED|PODINFOONMOUNT|STORAGECAPACITY|TOKENREQUESTS|REQUIRESREPUBLISH|MODES|AGE",
            (d, now) -> List.of(d.metadata().name(), at(d, "spec", "attachRequired").asText("true"),
                    at(d, "spec", "podInfoOnMount").asText("false"), at(d, "spec", "storageCapacity").asText("false"),
                    or("<unset>", at(d, "spec", "tokenRequests").valueStream().map(
                            t -> t.path("audience").asText()).toList()),
                    at(d, "spec", "requiresRepublish").asText("false"),
                    or(Cells.NONE, at(d, "spec", "volumeLifecycleModes").valueStream().map(JsonNode::asText).toList()),
                    Cells.age(d, now)));

    static final KindTable<OtherObject> DRIVER_NODE = KindTable.narrow(OtherObject.class, "NAME|DRIVERS|AGE",
            (n, now) -> List.of(n.metadata().name(), Integer.toString(at(n, "spec", "drivers").size()),
                    Cells.age(n, now)));

    static final KindTable<OtherObject> DRIVER_CAPACITY = KindTable.narrow(OtherObject.class,
            "NAME|STORAGECLASSNAME|CAPACITY",
            (c, now) -> List.of(c.metadata().name(), at(c, "storageClassName").asText(),
                    at(c, "capacity").asText("<unset>")));

    static final KindTable<OtherObject> ATTACHMENT = KindTable.narrow(OtherObject.class,
            "NAME|ATTACHER|PV|NODE|ATTACHED|AGE",
            (a, now) -> List.of(a.metadata().name(), at(a, "spec", "attacher").asText(),
                    at(a, "spec", "source", "persistentVolumeName").asText(), at(a, "spec", "nodeName").asText(),
                    at(a, "status", "attached").asText("false"), Cells.age(a, now)));

    static final KindTable<OtherObject> VOLUME_ATTRIBUTES = KindTable.narrow(OtherObject.class,
            "NAME|DRIVERNAME|AGE",
            (c, now) -> List.of(c.metadata().name(), at(c, "driverName").asText(), Cells.age(c, now)));

    private ClusterTables() {
    }

    private static String containers(JsonNode template, String field) {
        return String.join(",", template.path("spec").path("containers").valueStream().map(
                c -> c.path(field).asText()).toList());
    }

    private static String or(String none, List<String> texts) {
        return texts.isEmpty() ? none : String.join(",", texts);
    }
}
