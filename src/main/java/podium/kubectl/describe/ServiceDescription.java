package podium.kubectl.describe;

import podium.kubectl.SelectorText;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** The text of {@code kubectl describe service}. Rule: kubectl.md §5.7. */
final class ServiceDescription {
    private static final String UNSET = "<unset>";

    private ServiceDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        JsonNode spec = s.spec();
        Heads.named(out, s.object());
        Heads.labelled(out, s.object());
        out.key(0, "Selector", SelectorText.labels(spec.path("selector")));
        out.key(0, "Type", spec.path("type").asText());
        addresses(out, spec, s.status().path("loadBalancer").path("ingress"));
        spec.path("ports").forEach(port -> port(out, port, s));
        out.key(0, "Session Affinity", spec.path("sessionAffinity").asText());
        out.keyIfAny(0, "External Traffic Policy", spec.path("externalTrafficPolicy").asText());
        out.keyIfAny(0, "Internal Traffic Policy", spec.path("internalTrafficPolicy").asText());
        out.keyIfAny(0, "HealthCheck NodePort", spec.path("healthCheckNodePort").asText());
        out.keyIfAny(0, "LoadBalancer Source Ranges",
                String.join(",", Subject.texts(spec.path("loadBalancerSourceRanges"))));
        out.keyIfAny(0, "Traffic Distribution", spec.path("trafficDistribution").asText());
    }

    private static void addresses(DescribeWriter out, JsonNode spec, JsonNode ingress) {
        out.keyIfAny(0, "IP Family Policy", spec.path("ipFamilyPolicy").asText());
        out.key(0, "IP Families", orNone(Subject.texts(spec.path("ipFamilies"))));
        out.key(0, "IP", spec.path("clusterIP").asText());
        out.key(0, "IPs", orNone(Subject.texts(spec.path("clusterIPs"))));
        out.keyIfAny(0, "External IPs", String.join(",", Subject.texts(spec.path("externalIPs"))));
        out.keyIfAny(0, "Desired LoadBalancer IP", spec.path("loadBalancerIP").asText());
        out.keyIfAny(0, "External Name", spec.path("externalName").asText());
        out.keyIfAny(0, "LoadBalancer Ingress",
                String.join(", ", ingress.valueStream().map(ServiceDescription::ingress).toList()));
    }

    private static String orNone(List<String> texts) {
        return texts.isEmpty() ? DescribeWriter.NONE : String.join(",", texts);
    }

    private static String ingress(JsonNode point) {
        if (!point.has("ip")) return point.path("hostname").asText();
        String mode = point.path("ipMode").asText();
        return point.path("ip").asText() + (mode.isEmpty() ? "" : " (" + mode + ")");
    }

    private static void port(DescribeWriter out, JsonNode port, Subject s) {
        String own = port.path("name").asText();
        String name = own.isEmpty() ? UNSET : own;
        String protocol = "/" + port.path("protocol").asText();
        out.key(0, "Port", name + "\t" + port.path("port").asInt() + protocol);
        out.key(0, "TargetPort", port.path("targetPort").asText("0") + protocol);
        if (port.has("appProtocol")) out.key(0, "AppProtocol", port.path("appProtocol").asText());
        int nodePort = port.path("nodePort").asInt();
        if (nodePort != 0) out.key(0, "NodePort", name + "\t" + nodePort + protocol);
        out.key(0, "Endpoints", EndpointText.of(s.slices(s.name()), own));
    }
}
