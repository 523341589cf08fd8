package podium.simulation.node;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import podium.cluster.pod.Pod;

/**
 * How a Pod looks up names: what its policy gives, and what its dnsConfig adds. Rule: controllers.md §7.4.
 *
 * @param options as they stand in resolv.conf
 * @param problems what had to be left out, as the kubelet tells it
 */
record Resolver(List<String> search, List<String> servers, List<String> options, List<String> problems) {
    private static final int MOST_SERVERS = 3;
    private static final int MOST_DOMAINS = 32;
    private static final int LONGEST_SEARCH = 2048;
    private static final String CLUSTER_SERVER = "10.96.0.10";
    private static final String NODE_SERVER = "10.255.255.53";

    static Resolver of(Pod pod) {
        List<String> search = new ArrayList<>();
        List<String> servers = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        boolean cluster = pod.spec().dnsPolicy().startsWith("ClusterFirst")
                && (!pod.spec().hostNetwork() || pod.spec().dnsPolicy().equals("ClusterFirstWithHostNet"));
        if (cluster) {
            servers.add(CLUSTER_SERVER);
            search.addAll(
                    List.of(pod.metadata().namespace() + ".svc.cluster.local", "svc.cluster.local", "cluster.local"));
            options.put("ndots", "5");
        } else if (!pod.spec().dnsPolicy().equals("None")) {
            servers.add(NODE_SERVER);
        }
        JsonNode config = pod.spec().other().getOrDefault("dnsConfig", MissingNode.getInstance());
        config.path("nameservers").forEach(n -> addNew(servers, n.asText()));
        config.path("searches").forEach(n -> addNew(search, n.asText()));
        config.path("options").forEach(n -> options.put(n.path("name").asText(), n.path("value").asText()));
        List<String> problems = new ArrayList<>();
        List<String> domains = fitting(search);
        if (domains.size() < search.size())
            problems.add(
                    "Search Line limits were exceeded, some search paths have been omitted, the applied search line "
                            + "is: " + String.join(" ", domains));
        List<String> asked = servers.subList(0, Math.min(MOST_SERVERS, servers.size()));
        if (asked.size() < servers.size())
            problems.add("Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver "
                    + "line is: " + String.join(" ", asked));
        return new Resolver(domains, asked, options.entrySet().stream().map(
                e -> e.getValue().isEmpty() ? e.getKey() : e.getKey() + ":" + e.getValue()).toList(), problems);
    }

    /** As many domains as the limits allow, from the front. */
    private static List<String> fitting(List<String> search) {
        List<String> domains = new ArrayList<>(search.subList(0, Math.min(MOST_DOMAINS, search.size())));
        while (String.join(" ", domains).length() > LONGEST_SEARCH) domains.removeLast();
        return domains;
    }

    private static void addNew(List<String> list, String value) {
        if (!list.contains(value)) list.add(value);
    }

    /** The file, as containerd writes it. */
    String text() {
        StringBuilder out = new StringBuilder();
        if (!search.isEmpty()) out.append("search ").append(String.join(" ", search)).append('\n');
        servers.forEach(s -> out.append("nameserver ").append(s).append('\n'));
        if (!options.isEmpty()) out.append("options ").append(String.join(" ", options)).append('\n');
        return out.toString();
    }
}
