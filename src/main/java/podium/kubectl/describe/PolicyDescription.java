package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import podium.kubectl.SelectorText;

/** The text of {@code kubectl describe networkpolicy}; its spec has no columns. */
final class PolicyDescription {
    private static final DateTimeFormatter GO_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx 'UTC'",
            Locale.ROOT).withZone(ZoneOffset.UTC);

    private final DescribeWriter out;

    private PolicyDescription(DescribeWriter out) {
        this.out = out;
    }

    static void write(DescribeWriter out, Subject s) {
        Heads.named(out, s.object());
        out.key(0, "Created on", s.object().metadata().creationTimestamp().map(GO_TIME::format).orElse(""));
        Heads.labelled(out, s.object());
        out.line(0, "Spec:");
        String pods = SelectorText.of(s.spec().path("podSelector"));
        boolean all = pods.equals(SelectorText.NONE);
        out.line(1, "PodSelector:     " + pods + (all
                ? " (Allowing the specific traffic to all pods in this namespace)"
                : ""));
        List<String> types = Subject.texts(s.spec().path("policyTypes"));
        PolicyDescription policy = new PolicyDescription(out);
        for (String way : List.of("ingress", "egress")) policy.direction(s.spec(), types, way);
        out.line(1, "Policy Types: " + String.join(", ", types));
    }

    private void direction(JsonNode spec, List<String> types, String way) {
        if (types.stream().noneMatch(way::equalsIgnoreCase)) {
            out.line(1, "Not affecting " + way + " traffic");
            return;
        }
        out.line(1, "Allowing " + way + " traffic:");
        JsonNode rules = spec.path(way);
        if (rules.isEmpty()) {
            out.line(2, "<none> (Selected pods are isolated for " + way + " connectivity)");
        }
        for (int i = 0; i < rules.size(); i++) {
            if (i > 0) out.line(2, "----------");
            ports(rules.get(i).path("ports"));
            if (way.equals("ingress")) peers("From", "source", rules.get(i).path("from"));
            else peers("To", "destination", rules.get(i).path("to"));
        }
    }

    private void ports(JsonNode ports) {
        if (ports.isEmpty()) out.line(2, "To Port: <any> (traffic allowed to all ports)");
        for (JsonNode port : ports) {
            String protocol = "/" + port.path("protocol").asText("TCP");
            String first = port.path("port").asText("<nil>");
            out.line(2, port.has("endPort")
                    ? "To Port Range: " + first + "-" + port.path("endPort").asText() + protocol
                    : "To Port: " + first + protocol);
        }
    }

    private void peers(String title, String end, JsonNode peers) {
        if (peers.isEmpty()) out.line(2, title + ": <any> (traffic not restricted by " + end + ")");
        for (JsonNode peer : peers) {
            out.line(2, title + ":");
            boolean selects = peer.has("podSelector") || peer.has("namespaceSelector");
            if (peer.has("namespaceSelector")) selector("NamespaceSelector", peer.path("namespaceSelector"));
            if (peer.has("podSelector")) selector("PodSelector", peer.path("podSelector"));
            if (!selects && peer.has("ipBlock")) {
                out.line(3, "IPBlock:");
                out.line(4, "CIDR: " + peer.path("ipBlock").path("cidr").asText());
                out.line(4, "Except: " + String.join(", ", Subject.texts(peer.path("ipBlock").path("except"))));
            }
        }
    }

    private void selector(String title, JsonNode selector) {
        out.line(3, title + ": " + SelectorText.of(selector));
    }
}
