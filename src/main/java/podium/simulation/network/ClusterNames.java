package podium.simulation.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.cluster.core.Service;
import podium.cluster.core.ServiceSpec;
import podium.control.endpoint.Backend;
import podium.simulation.api.ApiServer;

/** Names of the cluster's zone, as CoreDNS answers them. Rule: controllers.md §7.3. */
final class ClusterNames {
    private static final String ZONE = ".cluster.local";
    private static final String SERVICES = ".svc" + ZONE;
    private static final String PODS = ".pod" + ZONE;
    /** An ExternalName may name another one; the server follows a few. */
    private static final int MOST_ALIASES = 8;
    private final ApiServer api;
    private final ServiceBackends backends;

    ClusterNames(ApiServer api, ServiceBackends backends) {
        this.api = api;
        this.backends = backends;
    }

    /** What a name stands for. */
    sealed interface Found {
        /** Addresses. */
        record Addresses(List<String> addresses) implements Found {
        }

        /** Another name. */
        record Alias(String name) implements Found {
        }
    }

    static boolean isOfZone(String name) {
        return name.endsWith(ZONE);
    }

    static int mostAliases() {
        return MOST_ALIASES;
    }

    Optional<Found> find(String name) {
        String host = name.toLowerCase(Locale.ROOT);
        if (host.endsWith(PODS)) return podAddress(labels(host, PODS));
        if (!host.endsWith(SERVICES)) return Optional.empty();
        List<String> labels = labels(host, SERVICES);
        return switch (labels.size()) {
            case 2 -> labels.equals(List.of("kubernetes", "default"))
                    ? found(List.of(ServiceNetwork.API_ADDRESS))
                    : service(labels.get(0), labels.get(1)).flatMap(this::of);
            case 3 -> service(labels.get(1), labels.get(2)).filter(ClusterNames::isHeadless).flatMap(
                    s -> named(s, labels.getFirst()));
            default -> Optional.empty();
        };
    }

    private static List<String> labels(String host, String zone) {
        return List.of(host.substring(0, host.length() - zone.length()).split("\\.", -1));
    }

    private static Optional<Found> found(List<String> addresses) {
        return addresses.isEmpty() ? Optional.empty() : Optional.of(new Found.Addresses(addresses));
    }

    private static boolean isHeadless(Service service) {
        return service.spec().filter(s -> s.clusterIP().equals("None")).isPresent();
    }

    private Optional<Service> service(String name, String namespace) {
        return api.get(Service.class, namespace, name).filter(s -> s.spec().isPresent());
    }

    private Optional<Found> of(Service service) {
        ServiceSpec spec = service.spec().orElseThrow();
        if (spec.type().equals("ExternalName")) return Optional.of(new Found.Alias(spec.externalName()));
        if (!isHeadless(service)) return found(List.of(spec.clusterIP()).stream().filter(a -> !a.isEmpty()).toList());
        return found(ready(service).map(Backend::address).distinct().toList());
    }

    private Optional<Found> named(Service service, String hostname) {
        return found(ready(service).filter(
                b -> b.hostname().equals(hostname) || (b.hostname().isEmpty() && dashed(b).equals(hostname))).map(
                        Backend::address).toList());
    }

    private java.util.stream.Stream<Backend> ready(Service service) {
        return backends.of(service).stream().filter(Backend::ready);
    }

    /** An endpoint without a name of its own is called by its address. */
    private static String dashed(Backend backend) {
        return backend.address().replace('.', '-');
    }

    /** A name that is an address with dashes, in a namespace that need not hold such a Pod. */
    private static Optional<Found> podAddress(List<String> labels) {
        return labels.size() == 2 && labels.getFirst().matches("\\d{1,3}(-\\d{1,3}){3}")
                ? found(List.of(labels.getFirst().replace('-', '.')))
                : Optional.empty();
    }
}
