package podium.manifest.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Ports of containers. Rule: api.md §4.4. */
final class PortRules {
    private static final List<String> PROTOCOLS = List.of("SCTP", "TCP", "UDP");

    private PortRules() {
    }

    static void check(Value ports, Causes causes) {
        Set<String> names = new LinkedHashSet<>();
        for (Value port : ports.items()) {
            Value name = port.field("name");
            if (!name.text().isEmpty()) {
                List<String> complaints = Names.port(name.text());
                complaints.forEach(why -> causes.invalid(name, why, "A port's name has at most 15 characters."));
                if (complaints.isEmpty() && names.contains(name.text())) {
                    causes.duplicate(name, "Each port of a container has a name of its own.");
                }
                names.add(name.text());
            }
            Value number = port.field("containerPort");
            if (number.number() == 0) causes.required(number, "", "A port has a number from 1 to 65535.");
            else Checks.port(number, causes);
            if (port.field("hostPort").number() != 0) Checks.port(port.field("hostPort"), causes);
            causes.supported(port.field("protocol"), PROTOCOLS, "The protocol is TCP, UDP or SCTP, in capitals.");
        }
    }

    /** Ports of the node that are asked for twice. */
    static void hostConflicts(List<Value> containers, Causes causes) {
        Set<String> taken = new LinkedHashSet<>();
        for (Value container : containers) {
            for (Value port : container.field("ports").items()) {
                Value host = port.field("hostPort");
                if (host.number() == 0) continue;
                String key = port.field("protocol").text() + "/" + port.field("hostIP").text() + "/" + host.number();
                if (taken.contains(key)) {
                    causes.add(host, "Duplicate value: " + GoText.quote(key), "A port of the node is given out once.");
                }
                taken.add(key);
            }
        }
    }
}
