package podium.manifest.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import podium.manifest.tree.GoJson;

/** Services. Rule: api.md §4.14. */
final class ServiceRules {
    private static final List<String> TYPES = List.of("ClusterIP", "ExternalName", "LoadBalancer", "NodePort");

    private ServiceRules() {
    }

    static void check(Value root, Causes causes) {
        Value spec = root.field("spec");
        Value ports = spec.field("ports");
        String type = spec.field("type").text();
        if (address(spec, type, causes) || allocation(ports, type, causes)) return;
        boolean headless = spec.field("clusterIP").text().equals("None");
        if (ports.isEmpty() && !headless && !type.equals("ExternalName")) {
            causes.required(ports, "", "A Service says which ports it serves.");
        }
        if (headless && (type.equals("NodePort") || type.equals("LoadBalancer"))) {
            causes.invalid(spec.field("clusterIPs").at("spec.clusterIPs[0]"), "\"None\"",
                    "may not be set to 'None' for " + type + " services", "A headless Service has no address.");
        }
        if (type.equals("ExternalName")) {
            Value name = spec.field("externalName");
            if (name.text().isEmpty()) causes.required(name, "", "The name that the Service stands for.");
            else Checks.formed(name, n -> Names.subdomain(n.replaceFirst("\\.$", "")), causes);
        }
        ports(ports, type, causes);
        Checks.labels(spec.field("selector"), causes);
        Checks.oneOf(spec.field("sessionAffinity"), List.of("ClientIP", "None"), causes);
        affinity(spec, causes);
        Checks.oneOf(spec.field("type"), TYPES, causes);
        external(spec, type, causes);
        duplicates(ports, causes);
    }

    private static void affinity(Value spec, Causes causes) {
        Value timeout = spec.field("sessionAffinityConfig").field("clientIP").field("timeoutSeconds");
        boolean wrong = timeout.isPresent() && (timeout.number() <= 0 || timeout.number() > 86_400);
        if (wrong && spec.field("sessionAffinity").text().equals("ClientIP")) {
            causes.invalid(timeout, "must be greater than 0 and less than 86400", "At most a day, in seconds.");
        }
    }

    /** Rule: how traffic from outside is led is a matter of Services that can be reached from there. */
    private static void external(Value spec, String type, Causes causes) {
        boolean outside = List.of("NodePort", "LoadBalancer").contains(type) || !spec.field("externalIPs").isEmpty();
        Value policy = spec.field("externalTrafficPolicy");
        if (policy.isPresent() && !outside) {
            causes.invalid(policy, "may only be set for externally-accessible services",
                    "Only NodePort and LoadBalancer are reached from outside.");
        } else {
            Checks.oneOf(policy, List.of("Cluster", "Local"), causes);
        }
        Checks.oneOf(spec.field("internalTrafficPolicy"), List.of("Cluster", "Local"), causes);
    }

    /** Rule: an address that is asked for lies in the cluster's range (api.md §4.14). */
    private static boolean address(Value spec, String type, Causes causes) {
        String address = spec.field("clusterIP").text();
        boolean given = !address.isEmpty() && !address.equals("None") && Addresses.isAddress(address);
        if (!given || type.equals("ExternalName") || Addresses.isServiceAddress(address)) return false;
        causes.add(spec.field("clusterIPs"), "Invalid value: [" + GoText.quote(address) + "]: failed to allocate IP "
                + address + ": the provided IP (" + address
                + ") is not in the valid range. The range of valid IPs is " + Addresses.SERVICES,
                "The cluster gives addresses of one range; leave the field out and one is chosen.");
        return true;
    }

    /** Rule: node ports are allocated before the rest is validated, and a failure stands alone (api.md §4.14). */
    private static boolean allocation(Value ports, String type, Causes causes) {
        int before = causes.size();
        if (!type.equals("NodePort") && !type.equals("LoadBalancer")) return false;
        for (Value port : ports.items()) {
            Value node = port.field("nodePort");
            if (node.number() != 0 && (node.number() < 30_000 || node.number() > 32_767)) {
                causes.invalid(node, "provided port is not in the valid range. The range of valid ports is 30000-32767",
                        "Ports of the node for Services lie in one range; leave the field out and one is chosen.");
            }
        }
        return causes.size() > before;
    }

    private static void ports(Value ports, String type, Causes causes) {
        Set<String> names = new LinkedHashSet<>();
        List<Value> all = ports.items();
        for (Value port : all) {
            Value name = port.field("name");
            if (name.text().isEmpty()) {
                if (all.size() > 1) causes.required(name, "", "With several ports each one has a name.");
            } else {
                List<String> complaints = Names.label(name.text());
                complaints.forEach(why -> causes.invalid(name, why, "A port's name is a DNS label."));
                if (complaints.isEmpty() && names.contains(name.text())) causes.duplicate(name, "Each name once.");
                names.add(name.text());
            }
            Checks.port(port.field("port"), causes);
            Checks.oneOf(port.field("protocol"), List.of("SCTP", "TCP", "UDP"), causes);
            Checks.portOrName(port.field("targetPort"), causes);
            Checks.optional(port.field("appProtocol"), Names::key, causes);
        }
        for (Value port : all) {
            Value node = port.field("nodePort");
            if (type.equals("ClusterIP") && node.number() != 0) {
                causes.forbidden(node, "may not be used when `type` is 'ClusterIP'", "Only NodePort and LoadBalancer.");
            }
        }
    }

    private static void duplicates(Value ports, Causes causes) {
        Set<String> seen = new LinkedHashSet<>();
        for (Value port : ports.items()) {
            String key = port.field("protocol").text() + port.field("port").number();
            if (seen.contains(key)) {
                causes.add(port, "Duplicate value: {\"Name\":\"\",\"Protocol\":"
                        + GoJson.quote(port.field("protocol").text()) + ",\"AppProtocol\":null,\"Port\":"
                        + port.field("port").number() + ",\"TargetPort\":0,\"NodePort\":0}",
                        "A port and protocol is served once.");
            }
            seen.add(key);
        }
    }
}
