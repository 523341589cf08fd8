package podium.manifest.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Warnings about ports over all containers of a Pod. Rule: api.md §7.10, §7.11. */
final class PortWarnings {
    private PortWarnings() {
    }

    static void check(List<Value> containers, Causes found) {
        List<Value> earlier = new ArrayList<>();
        for (Value container : containers) {
            for (Value port : container.field("ports").items()) {
                hostAddress(port, found);
                earlier.stream().filter(e -> sameNumber(e, port)).forEach(e -> clash(port, e, found));
                earlier.add(port);
            }
        }
        names(earlier, found);
    }

    private static void hostAddress(Value port, Causes found) {
        String address = port.field("hostIP").text();
        if (address.isEmpty() || port.field("hostPort").number() != 0) return;
        found.add(port, "hostIP set without hostPort: {Name:" + port.field("name").text() + " HostPort:0 ContainerPort:"
                + port.field("containerPort").number() + " Protocol:" + port.field("protocol").text() + " HostIP:"
                + address + "}", "An address of the node is of use with a port of the node.");
    }

    private static boolean sameNumber(Value a, Value b) {
        return a.field("containerPort").number() == b.field("containerPort").number()
                && a.field("protocol").text().equals(b.field("protocol").text());
    }

    private static void clash(Value port, Value earlier, Causes found) {
        String address = port.field("hostIP").text();
        String other = earlier.field("hostIP").text();
        long host = port.field("hostPort").number();
        long otherHost = earlier.field("hostPort").number();
        String rule = "All containers of a Pod share its ports; a port is open once.";
        if (address.equals(other) && host == otherHost) {
            found.add(port, "duplicate port definition with " + earlier.path(), rule);
        } else if (host == 0 || otherHost == 0) {
            found.add(port, "overlapping port definition with " + earlier.path(), rule);
        } else if (host == otherHost && address.isEmpty() != other.isEmpty()) {
            found.add(port, "dangerously ambiguous port definition with " + earlier.path(), rule);
        }
    }

    private static void names(List<Value> ports, Causes found) {
        Map<String, Value> first = new LinkedHashMap<>();
        for (Value port : ports) {
            String name = port.field("name").text();
            if (name.isEmpty()) continue;
            Value known = first.putIfAbsent(name, port);
            if (known != null) {
                found.add(port, "duplicate port name " + GoText.quote(name) + " with " + known.path()
                        + ", services and probes that select ports by name will use " + known.path(),
                        "Name each port of a Pod differently.");
            }
        }
    }
}
