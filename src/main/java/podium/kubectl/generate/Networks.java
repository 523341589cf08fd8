package podium.kubectl.generate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Services made up from flags. Rule: kubectl.md §9. */
public final class Networks {
    private Networks() {
    }

    /**
     * {@code create service}.
     *
     * @param tcp ports as in {@code 80:8080}
     * @param number reads the number of a port
     * @param clusterIp an address, {@code None}, or empty
     */
    public static ObjectNode service(String name, String type, List<String> tcp, String clusterIp, long nodePort,
            ToIntFunction<String> number) {
        ObjectNode tree = Built.object("v1", "Service", name);
        Built.metadata(tree).putObject("labels").put("app", name);
        ObjectNode spec = tree.putObject("spec");
        if (!tcp.isEmpty()) spec.putArray("ports");
        for (String ports : tcp) {
            int colon = ports.indexOf(':');
            int port = number.applyAsInt(colon < 0 ? ports : ports.substring(0, colon));
            String target = colon < 0 ? ports : ports.substring(colon + 1);
            ObjectNode entry = spec.withArray("ports").addObject().put("name", ports.replace(':', '-')).put("protocol",
                    "TCP").put("port", port);
            target(entry, target);
            if (nodePort > 0) entry.put("nodePort", (int) nodePort);
        }
        spec.putObject("selector").put("app", name);
        if (!clusterIp.isEmpty()) spec.put("clusterIP", clusterIp);
        spec.put("type", type);
        tree.putObject("status").putObject("loadBalancer");
        return tree;
    }

    private static void target(ObjectNode entry, String target) {
        if (target.matches("\\d{1,5}")) entry.put("targetPort", Integer.parseInt(target));
        else entry.put("targetPort", target);
    }

    /**
     * {@code expose}.
     *
     * @param ports the numbers to offer
     * @param target the port of the containers, when it is another
     */
    public static ObjectNode exposed(String name, Map<String, String> labels, Map<String, String> selector,
            List<Integer> ports, String protocol, String target, String type) {
        ObjectNode tree = Built.object("v1", "Service", name);
        if (!labels.isEmpty()) {
            ObjectNode map = Built.metadata(tree).putObject("labels");
            new TreeMap<>(labels).forEach(map::put);
        }
        ObjectNode spec = tree.putObject("spec");
        ArrayNode list = spec.putArray("ports");
        for (int i = 0; i < ports.size(); i++) {
            ObjectNode entry = list.addObject();
            if (ports.size() > 1) entry.put("name", "port-" + (i + 1));
            entry.put("protocol", protocol).put("port", ports.get(i));
            target(entry, target.isEmpty() ? ports.get(i) + "" : target);
        }
        ObjectNode map = spec.putObject("selector");
        new TreeMap<>(selector).forEach(map::put);
        if (!type.isEmpty()) spec.put("type", type);
        tree.putObject("status").putObject("loadBalancer");
        return tree;
    }
}
