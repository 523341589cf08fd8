package podium.kubectl.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.kubectl.flags.FlagSet;
import podium.kubectl.generate.Built;
import podium.kubectl.resource.KubectlException;

/** {@code kubectl create ingress}. Rule: kubectl.md §9. */
final class IngressGenerator {
    /** Host, path, Service, port, and whether and by which Secret the host is served with TLS. */
    private static final Pattern RULE = Pattern.compile(
            "^([\\w*.-]*)/(.*)=([\\w-]+):([\\w-]+)(?:,(tls)=?([\\w-]+)?)?");

    private IngressGenerator() {
    }

    private record Rule(String host, String path, String service, String port, boolean tls, String secret) {
    }

    static FlagSet flags() {
        return new FlagSet().text("class", "default-backend").array("rule", "annotation");
    }

    static ObjectNode tree(Call call) {
        ObjectNode tree = Built.object("networking.k8s.io/v1", "Ingress", Generator.nameOf(call));
        String fallback = call.flags().text("default-backend");
        if (call.flags().all("rule").isEmpty() && fallback.isEmpty()) {
            throw KubectlException.error("not enough information provided: every ingress has to either specify a "
                    + "default-backend (which catches all traffic) or a list of rules (which catch specific paths)");
        }
        List<Rule> rules = call.flags().all("rule").stream().map(IngressGenerator::rule).toList();
        annotations(call, tree);
        ObjectNode spec = tree.putObject("spec");
        if (!call.flags().text("class").isEmpty()) spec.put("ingressClassName", call.flags().text("class"));
        if (!fallback.isEmpty()) {
            String[] parts = fallback.split(":", -1);
            if (parts.length != 2)
                throw KubectlException.error("default-backend should be in format servicename:serviceport");
            backend(spec.putObject("defaultBackend"), parts[0], parts[1]);
        }
        secrets(spec, rules);
        hosts(spec, rules);
        tree.putObject("status").putObject("loadBalancer");
        return tree;
    }

    private static Rule rule(String text) {
        Matcher m = RULE.matcher(text);
        if (!m.find()) {
            throw KubectlException.error("rule " + text
                    + " is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]");
        }
        return new Rule(m.group(1), "/" + m.group(2), m.group(3), m.group(4), m.group(5) != null,
                m.group(6) == null ? "" : m.group(6));
    }

    private static void annotations(Call call, ObjectNode tree) {
        for (String annotation : call.flags().all("annotation")) {
            List<String> pair = Built.pair(annotation).orElseThrow(() -> KubectlException.error("annotation "
                    + annotation + " is invalid and should be in format key=[value]"));
            Built.metadata(tree).withObject("/annotations").put(pair.getFirst(), pair.get(1));
        }
    }

    /** Rule: hosts of one Secret stand together, each once. */
    private static void secrets(ObjectNode spec, List<Rule> rules) {
        Map<String, List<String>> bySecret = new LinkedHashMap<>();
        List<String> seen = new ArrayList<>();
        for (Rule rule : rules) {
            if (!rule.tls() || seen.contains(rule.host())) continue;
            seen.add(rule.host());
            List<String> hosts = bySecret.computeIfAbsent(rule.secret(), _ -> new ArrayList<>());
            if (!rule.host().isEmpty()) hosts.add(rule.host());
        }
        bySecret.forEach((secret, hosts) -> {
            if (hosts.isEmpty() && secret.isEmpty()) return;
            ObjectNode entry = spec.withArray("tls").addObject();
            Built.words(entry, "hosts", hosts);
            if (!secret.isEmpty()) entry.put("secretName", secret);
        });
    }

    private static void hosts(ObjectNode spec, List<Rule> rules) {
        Map<String, ArrayNode> byHost = new LinkedHashMap<>();
        for (Rule rule : rules) {
            ArrayNode paths = byHost.computeIfAbsent(rule.host(), host -> {
                ObjectNode entry = spec.withArray("rules").addObject();
                if (!host.isEmpty()) entry.put("host", host);
                return entry.putObject("http").putArray("paths");
            });
            boolean prefix = rule.path().endsWith("*");
            ObjectNode path = paths.addObject();
            path.put("path", prefix ? rule.path().substring(0, rule.path().length() - 1) : rule.path());
            path.put("pathType", prefix ? "Prefix" : "Exact");
            backend(path.putObject("backend"), rule.service(), rule.port());
        }
    }

    private static void backend(ObjectNode backend, String service, String port) {
        ObjectNode entry = backend.putObject("service").put("name", service);
        if (port.matches("\\d{1,9}")) entry.putObject("port").put("number", Integer.parseInt(port));
        else entry.putObject("port").put("name", port);
    }
}
