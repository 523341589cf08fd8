package podium.cluster.core;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** Addresses behind a Service, with the ports that they serve. */
public record EndpointSlice(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        String addressType,
        List<Endpoint> endpoints,
        List<Port> ports) implements ApiObject {
    /** The label that names the Service. */
    public static final String SERVICE = "kubernetes.io/service-name";

    @Override
    public EndpointSlice withMetadata(ObjectMeta metadata) {
        return new EndpointSlice(apiVersion, kind, metadata, addressType, endpoints, ports);
    }

    /** One place that serves; what its conditions leave out counts as ready. */
    public record Endpoint(
            List<String> addresses,
            Optional<Conditions> conditions,
            String hostname,
            String nodeName,
            Optional<Target> targetRef) {
    }

    /** Whether an endpoint takes requests. */
    public record Conditions(Optional<Boolean> ready, Optional<Boolean> serving, Optional<Boolean> terminating) {
    }

    /** The Pod behind an endpoint. */
    public record Target(String kind, String name, String namespace, String uid) {
    }

    /** A port that all endpoints of a slice serve. */
    public record Port(@JsonInclude(JsonInclude.Include.ALWAYS) String name, String protocol, Optional<Integer> port) {
    }
}
