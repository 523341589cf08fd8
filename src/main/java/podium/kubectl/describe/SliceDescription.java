package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The text of {@code kubectl describe endpointslice}. */
final class SliceDescription {
    private static final String UNSET = "<unset>";

    private SliceDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        Heads.named(out, s.object());
        Heads.labelled(out, s.object());
        out.key(0, "AddressType", s.tree().path("addressType").asText());
        ports(out, s.tree().path("ports"));
        JsonNode endpoints = s.tree().path("endpoints");
        out.line(0, endpoints.isEmpty() ? "Endpoints: " + DescribeWriter.NONE : "Endpoints:");
        endpoints.forEach(e -> endpoint(out, e));
    }

    private static void ports(DescribeWriter out, JsonNode ports) {
        out.line(0, ports.isEmpty() ? "Ports: " + UNSET : "Ports:");
        if (ports.isEmpty()) return;
        out.line(1, "Name\tPort\tProtocol");
        out.line(1, "----\t----\t--------");
        ports.forEach(p -> out.line(1, EndpointsDescription.orUnset(p.path("name").asText()) + "\t"
                + p.path("port").asText(UNSET) + "\t" + p.path("protocol").asText()));
    }

    private static void endpoint(DescribeWriter out, JsonNode endpoint) {
        List<String> addresses = Subject.texts(endpoint.path("addresses"));
        out.key(1, "- Addresses", addresses.isEmpty() ? DescribeWriter.NONE : String.join(", ", addresses));
        out.line(2, "Conditions:");
        out.key(3, "Ready", endpoint.path("conditions").path("ready").asText(UNSET));
        out.key(2, "Hostname", endpoint.path("hostname").asText(UNSET));
        JsonNode target = endpoint.path("targetRef");
        if (target.isObject()) {
            out.key(2, "TargetRef", target.path("kind").asText() + "/" + target.path("name").asText());
        }
        out.key(2, "NodeName", endpoint.path("nodeName").asText(UNSET));
        out.key(2, "Zone", endpoint.path("zone").asText(UNSET));
    }
}
