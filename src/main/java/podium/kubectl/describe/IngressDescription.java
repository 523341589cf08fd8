package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.TreeSet;

/** The text of {@code kubectl describe ingress}. */
final class IngressDescription {
    private IngressDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        out.key(0, "Name", s.name());
        Labels.labels(out, 0, "Labels", s.object().metadata().labels());
        out.key(0, "Namespace", s.namespace());
        out.key(0, "Address", addresses(s.status().path("loadBalancer").path("ingress")));
        out.key(0, "Ingress Class", s.spec().path("ingressClassName").asText(DescribeWriter.NONE));
        JsonNode fallback = s.spec().path("defaultBackend");
        String otherwise = fallback.isObject() ? backend(s, fallback) : "<default>";
        out.key(0, "Default backend", otherwise);
        JsonNode tls = s.spec().path("tls");
        if (!tls.isEmpty()) out.line(0, "TLS:");
        tls.forEach(t -> out.line(1, terminated(t)));
        rules(out, s, otherwise);
        Labels.annotations(out, 0, s.object().metadata().annotations());
    }

    private static String addresses(JsonNode ingress) {
        TreeSet<String> found = new TreeSet<>();
        ingress.forEach(i -> found.add(i.path("ip").asText(i.path("hostname").asText())));
        return String.join(",", found);
    }

    private static String terminated(JsonNode tls) {
        String hosts = String.join(",", Subject.texts(tls.path("hosts")));
        String secret = tls.path("secretName").asText();
        return secret.isEmpty() ? "SNI routes " + hosts : secret + " terminates " + hosts;
    }

    private static void rules(DescribeWriter out, Subject s, String otherwise) {
        out.line(0, "Rules:");
        out.line(1, "Host\tPath\tBackends");
        out.line(1, "----\t----\t--------");
        boolean any = false;
        for (JsonNode rule : s.spec().path("rules")) {
            if (!rule.has("http")) continue;
            any = true;
            String host = rule.path("host").asText();
            out.line(1, (host.isEmpty() ? "*" : host) + "\t");
            rule.path("http").path("paths").forEach(
                    p -> out.line(2, "\t" + p.path("path").asText() + " \t" + backend(s, p.path("backend"))));
        }
        if (!any) out.line(1, "*\t*\t" + otherwise);
    }

    private static String backend(Subject s, JsonNode backend) {
        JsonNode resource = backend.path("resource");
        if (resource.isObject()) {
            return "APIGroup: " + resource.path("apiGroup").asText(DescribeWriter.NONE) + ", Kind: "
                    + resource.path("kind").asText() + ", Name: " + resource.path("name").asText();
        }
        if (!backend.has("service")) return "";
        String name = backend.path("service").path("name").asText();
        JsonNode wanted = backend.path("service").path("port");
        String port = wanted.path("number").asInt() == 0
                ? wanted.path("name").asText()
                : wanted.path("number").asText();
        Optional<JsonNode> service = s.other("services", s.namespace(), name);
        String behind = service.map(found -> EndpointText.of(s.slices(name), portName(found, wanted))).orElseGet(
                () -> "<error: services \"" + name + "\" not found>");
        return name + ":" + port + " (" + behind + ")";
    }

    /** Rule: the last port of the Service that has the number or the name. */
    private static String portName(JsonNode service, JsonNode wanted) {
        String name = "";
        for (JsonNode port : service.path("spec").path("ports")) {
            boolean byNumber = wanted.path("number").asInt() != 0
                    && wanted.path("number").asInt() == port.path("port").asInt();
            boolean byName = !wanted.path("name").asText().isEmpty()
                    && wanted.path("name").asText().equals(port.path("name").asText());
            if (byNumber || byName) name = port.path("name").asText();
        }
        return name;
    }
}
