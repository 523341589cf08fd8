package podium.kubectl.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import podium.cluster.OtherObject;
import podium.cluster.core.Endpoints;
import podium.cluster.workload.ControllerRevision;
import podium.kubectl.HumanDuration;
import podium.kubectl.NodeRoles;
import podium.kubectl.ResourceName;

/** Rows of kinds that nothing in the cluster acts on. Rule: kubectl.md §3. */
final class OtherTables {
    static final KindTable<ControllerRevision> REVISION = KindTable.narrow(ControllerRevision.class,
            "NAME|CONTROLLER|REVISION|AGE",
            (r, now) -> List.of(r.metadata().name(),
                    r.metadata().ownerReferences().stream().filter(o -> o.controller().orElse(false)).findFirst().map(
                            o -> ResourceName.of(o.apiVersion(), o.kind(), o.name())).orElse(Cells.NONE),
                    r.revision() + "", Cells.age(r, now)));

    static final KindTable<OtherObject> NODE = new KindTable<>(OtherObject.class,
            List.of("NAME", "STATUS", "ROLES", "AGE", "VERSION"),
            List.of("INTERNAL-IP", "EXTERNAL-IP", "OS-IMAGE", "KERNEL-VERSION", "CONTAINER-RUNTIME"),
            (n, now) -> List.of(n.metadata().name(), status(n), NodeRoles.of(n.metadata().labels()), Cells.age(n, now),
                    at(n, "status", "nodeInfo", "kubeletVersion").asText()),
            n -> List.of(address(n, "InternalIP"), address(n, "ExternalIP"),
                    at(n, "status", "nodeInfo", "osImage").asText("<unknown>"),
                    at(n, "status", "nodeInfo", "kernelVersion").asText("<unknown>") + " (amd64)",
                    at(n, "status", "nodeInfo", "containerRuntimeVersion").asText("<unknown>")));

    static final KindTable<OtherObject> AUTOSCALER = KindTable.narrow(OtherObject.class,
            "NAME|REFERENCE|TARGETS|MINPODS|MAXPODS|REPLICAS|AGE",
            (h, now) -> List.of(h.metadata().name(),
                    at(h, "spec", "scaleTargetRef", "kind").asText() + "/"
                            + at(h, "spec", "scaleTargetRef", "name").asText(),
                    ScalerTargets.of(at(h, "spec", "metrics"), at(h, "status", "currentMetrics")),
                    at(h, "spec", "minReplicas").asText("<unset>"), at(h, "spec", "maxReplicas").asText(),
                    at(h, "status", "currentReplicas").asText("0"), Cells.age(h, now)));

    static final KindTable<Endpoints> ENDPOINTS = KindTable.narrow(Endpoints.class, "NAME|ENDPOINTS|AGE",
            (e, now) -> List.of(e.metadata().name(), endpoints(e.ready()), Cells.age(e, now)));

    static final KindTable<OtherObject> BUDGET = KindTable.narrow(OtherObject.class,
            "NAME|MIN AVAILABLE|MAX UNAVAILABLE|ALLOWED DISRUPTIONS|AGE",
            (b, now) -> List.of(b.metadata().name(), at(b, "spec", "minAvailable").asText("N/A"),
                    at(b, "spec", "maxUnavailable").asText("N/A"), at(b, "status", "disruptionsAllowed").asText("0"),
                    Cells.age(b, now)));

    static final KindTable<OtherObject> PRIORITY = KindTable.narrow(OtherObject.class,
            "NAME|VALUE|GLOBAL-DEFAULT|AGE|PREEMPTIONPOLICY",
            (p, now) -> List.of(p.metadata().name(), at(p, "value").asText(), at(p, "globalDefault").asText("false"),
                    Cells.age(p, now), at(p, "preemptionPolicy").asText("PreemptLowerPriority")));

    static final KindTable<OtherObject> EVENT = KindTable.narrow(OtherObject.class,
            "LAST SEEN|TYPE|REASON|OBJECT|MESSAGE", (e, now) -> EventRow.cells(e, now, false));

    static final KindTable<OtherObject> WIDE_EVENT = KindTable.narrow(OtherObject.class,
            "LAST SEEN|TYPE|REASON|OBJECT|SUBOBJECT|SOURCE|MESSAGE|FIRST SEEN|COUNT|NAME",
            (e, now) -> EventRow.cells(e, now, true));

    /** A kind that has no columns of its own. */
    static final KindTable<OtherObject> PLAIN = KindTable.narrow(OtherObject.class, "NAME|AGE",
            (o, now) -> List.of(o.metadata().name(), Cells.age(o, now)));

    /** A kind that the server lists with the time of its creation. */
    static final KindTable<OtherObject> DATED = KindTable.narrow(OtherObject.class, "NAME|CREATED AT",
            (o, now) -> List.of(o.metadata().name(),
                    o.metadata().creationTimestamp().map(Instant::toString).orElse("")));

    private OtherTables() {
    }

    /** A field at the end of a path; missing when a step is. */
    static JsonNode at(OtherObject object, String first, String... rest) {
        JsonNode node = Optional.ofNullable(object.other().get(first)).orElse(MissingNode.getInstance());
        for (String step : rest) node = node.path(step);
        return node;
    }

    private static String status(OtherObject node) {
        String ready = StreamSupport.stream(at(node, "status", "conditions").spliterator(), false).filter(
                c -> c.path("type").asText().equals("Ready")).findFirst().map(
                        c -> c.path("status").asText().equals("True") ? "Ready" : "NotReady").orElse("Unknown");
        return at(node, "spec", "unschedulable").asBoolean() ? ready + ",SchedulingDisabled" : ready;
    }

    private static String address(OtherObject node, String type) {
        return StreamSupport.stream(at(node, "status", "addresses").spliterator(), false).filter(
                a -> a.path("type").asText().equals(type)).findFirst().map(a -> a.path("address").asText()).orElse(
                        Cells.NONE);
    }

    private static String endpoints(List<String> addresses) {
        if (addresses.isEmpty()) return Cells.NONE;
        String first = String.join(",", addresses.subList(0, Math.min(3, addresses.size())));
        return addresses.size() > 3 ? first + " + " + (addresses.size() - 3) + " more..." : first;
    }

    /** How long ago a time stamp of a tree was. */
    static String since(JsonNode stamp, Instant now) {
        return HumanDuration.since(
                Optional.of(stamp.asText()).filter(s -> !s.isEmpty() && !s.equals("null")).map(Instant::parse), now);
    }
}
