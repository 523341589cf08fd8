package podium.kubectl.table;

import static podium.kubectl.table.OtherTables.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import podium.cluster.OtherObject;
import podium.kubectl.SelectorText;

/** Rows of what leads into a cluster and what holds traffic back. Rule: kubectl.md §3. */
final class NetworkTables {
    private static final int MOST = 3;

    static final KindTable<OtherObject> INGRESS = KindTable.narrow(OtherObject.class,
            "NAME|CLASS|HOSTS|ADDRESS|PORTS|AGE",
            (i, now) -> List.of(i.metadata().name(), at(i, "spec", "ingressClassName").asText(Cells.NONE),
                    hosts(at(i, "spec", "rules")), addresses(at(i, "status", "loadBalancer", "ingress")),
                    at(i, "spec", "tls").isEmpty() ? "80" : "80, 443", Cells.age(i, now)));

    static final KindTable<OtherObject> INGRESS_CLASS = KindTable.narrow(OtherObject.class,
            "NAME|CONTROLLER|PARAMETERS|AGE",
            (c, now) -> List.of(c.metadata().name(), at(c, "spec", "controller").asText(),
                    parameters(at(c, "spec", "parameters")), Cells.age(c, now)));

    static final KindTable<OtherObject> POLICY = KindTable.narrow(OtherObject.class, "NAME|POD-SELECTOR|AGE",
            (p, now) -> List.of(p.metadata().name(), SelectorText.of(at(p, "spec", "podSelector")),
                    Cells.age(p, now)));

    static final KindTable<OtherObject> SERVICE_CIDR = KindTable.narrow(OtherObject.class, "NAME|CIDRS|AGE",
            (c, now) -> List.of(c.metadata().name(),
                    String.join(",", at(c, "spec", "cidrs").valueStream().map(JsonNode::asText).toList()),
                    Cells.age(c, now)));

    static final KindTable<OtherObject> IP_ADDRESS = KindTable.narrow(OtherObject.class, "NAME|PARENTREF|AGE",
            (a, now) -> List.of(a.metadata().name(), parent(at(a, "spec", "parentRef")), Cells.age(a, now)));

    private NetworkTables() {
    }

    /** Rule: at most three hosts, counted over all rules; none stands for every host. */
    private static String hosts(JsonNode rules) {
        List<String> shown = new ArrayList<>();
        boolean more = false;
        for (JsonNode rule : rules) {
            more |= shown.size() == MOST;
            String host = rule.path("host").asText();
            if (!more && !host.isEmpty()) shown.add(host);
        }
        if (shown.isEmpty()) return "*";
        String text = String.join(",", shown);
        return more ? text + " + " + (rules.size() - MOST) + " more..." : text;
    }

    private static String addresses(JsonNode points) {
        TreeSet<String> found = new TreeSet<>();
        points.forEach(p -> found.add(p.path("ip").asText(p.path("hostname").asText())));
        return String.join(",", found);
    }

    private static String parameters(JsonNode parameters) {
        if (!parameters.isObject()) return Cells.NONE;
        String group = parameters.path("apiGroup").asText();
        return parameters.path("kind").asText() + (group.isEmpty() ? "" : "." + group) + "/"
                + parameters.path("name").asText();
    }

    private static String parent(JsonNode parent) {
        if (!parent.isObject()) return Cells.NONE;
        String group = parent.path("group").asText();
        String namespace = parent.path("namespace").asText();
        return parent.path("resource").asText() + (group.isEmpty() ? "" : "." + group)
                + (namespace.isEmpty() ? "" : "/" + namespace) + "/" + parent.path("name").asText();
    }
}
