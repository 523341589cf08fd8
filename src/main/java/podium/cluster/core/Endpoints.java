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

    /** Addresses that serve the same ports. */
    public record Subset(List<Address> addresses, List<Address> notReadyAddresses, List<Port> ports) {
    }

    /** One address. */
    public record Address(String ip, String hostname) {
    }

    /** One port. */
    public record Port(String name, Optional<Integer> port, String protocol) {
    }
}
