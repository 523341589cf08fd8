package podium.cluster.core;

import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** The older form of the addresses behind the Service of the same name. */
public record Endpoints(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        List<Subset> subsets) implements ApiObject {
    @Override
    public Endpoints withMetadata(ObjectMeta metadata) {
        return new Endpoints(apiVersion, kind, metadata, subsets);
    }

    /** The ready addresses with their ports, as in {@code 10.244.0.1:80}: for each port all addresses. */
    public List<String> ready() {
        return subsets.stream().flatMap(s -> s.ports().isEmpty()
                ? s.addresses().stream().map(Address::ip)
                : s.ports().stream().flatMap(p -> s.addresses().stream().map(a -> a.with(p)))).toList();
    }

    /** Addresses that serve the same ports. */
    public record Subset(List<Address> addresses, List<Address> notReadyAddresses, List<Port> ports) {
    }

    /** One address. */
    public record Address(String ip, String hostname, String nodeName, Optional<Target> targetRef) {
        private String with(Port port) {
            String host = ip.contains(":") ? "[" + ip + "]" : ip;
            return host + ":" + port.port().map(Object::toString).orElse("");
        }
    }

    /** The Pod behind an address. */
    public record Target(String kind, String name, String namespace, String uid) {
    }

    /** One port. */
    public record Port(String name, Optional<Integer> port, String protocol) {
    }
}
