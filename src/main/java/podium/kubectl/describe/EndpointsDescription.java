package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The text of {@code kubectl describe endpoints}. */
final class EndpointsDescription {
    private EndpointsDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        Heads.named(out, s.object());
        Heads.labelled(out, s.object());
        out.line(0, "Subsets:");
        for (JsonNode subset : s.tree().path("subsets")) {
            out.key(1, "Addresses", addresses(subset.path("addresses")));
            out.key(1, "NotReadyAddresses", addresses(subset.path("notReadyAddresses")));
            if (!subset.path("ports").isEmpty()) {
                out.line(1, "Ports:");
                out.line(2, "Name\tPort\tProtocol");
                out.line(2, "----\t----\t--------");
                subset.path("ports").forEach(p -> out.line(2, orUnset(p.path("name").asText()) + "\t"
                        + p.path("port").asInt() + "\t" + p.path("protocol").asText()));
            }
            out.line(0, "");
        }
    }

    private static String addresses(JsonNode list) {
        List<String> ips = list.valueStream().map(a -> a.path("ip").asText()).toList();
        return ips.isEmpty() ? DescribeWriter.NONE : String.join(",", ips);
    }

    /** A name, or that there is none. */
    static String orUnset(String name) {
        return name.isEmpty() ? "<unset>" : name;
    }
}
