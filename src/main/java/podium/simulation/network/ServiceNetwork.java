package podium.simulation.network;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import podium.cluster.IntOrString;
import podium.cluster.core.Service;
import podium.cluster.core.ServicePort;
import podium.cluster.core.ServiceSpec;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerPort;
import podium.cluster.pod.Pod;
import podium.shell.Clock;
import podium.shell.net.NetworkNamespace;
import podium.shell.net.Wiring;
import podium.simulation.api.ApiServer;

/** Names, cluster addresses and endpoints, as CoreDNS and kube-proxy hand them out. Rule: controllers.md §7. */
public final class ServiceNetwork implements Wiring {
    /** The address of the Service of the API server. */
    public static final String API_ADDRESS = "10.96.0.1";
    private static final String DOMAIN = ".svc.cluster.local";
    /** How long a Pod must have been ready before Services send to it: slice and proxy follow within a second. */
    private static final Duration PROPAGATION = Duration.ofMillis(500);
    private final Clock clock;
    private final ApiServer api;
    private final Map<String, NetworkNamespace> byAddress = new LinkedHashMap<>();
    private final Map<String, String> hosts = new LinkedHashMap<>();

    public ServiceNetwork(Clock clock, ApiServer api) {
        this.clock = clock;
        this.api = api;
    }

    /** Makes a namespace reachable by its address. */
    public void attach(NetworkNamespace namespace) {
        byAddress.put(namespace.address(), namespace);
    }

    /** Takes a namespace away, with its sandbox. */
    public void detach(NetworkNamespace namespace) {
        byAddress.remove(namespace.address(), namespace);
    }

    /** Names a host outside the cluster. */
    public void nameHost(String name, String address) {
        hosts.put(name, address);
    }

    @Override
    public Optional<List<String>> lookUp(String name) {
        String host = name.toLowerCase(Locale.ROOT);
        if (host.endsWith(".")) host = host.substring(0, host.length() - 1);
        if (hosts.containsKey(host)) return Optional.of(List.of(hosts.get(host)));
        if (!host.endsWith(DOMAIN)) return Optional.empty();
        List<String> labels = List.of(host.substring(0, host.length() - DOMAIN.length()).split("\\."));
        if (labels.equals(List.of("kubernetes", "default"))) return Optional.of(List.of(API_ADDRESS));
        if (labels.size() == 2) return service(labels.get(0), labels.get(1)).flatMap(this::addresses);
        if (labels.size() == 3) return hostName(labels);
        return Optional.empty();
    }

    private Optional<List<String>> addresses(Service service) {
        ServiceSpec spec = service.spec().orElseThrow();
        if (!spec.clusterIP().equals("None"))
            return Optional.of(List.of(spec.clusterIP())).filter(a -> !a.getFirst().isEmpty());
        List<String> ready = endpoints(service).stream().map(Pod::status).flatMap(Optional::stream).map(
                s -> s.podIP()).toList();
        return ready.isEmpty() ? Optional.empty() : Optional.of(ready);
    }

    /** A Pod of a headless Service by its host name. Rule: controllers.md §7.3. */
    private Optional<List<String>> hostName(List<String> labels) {
        return service(labels.get(1), labels.get(2)).flatMap(
                s -> endpoints(s).stream().filter(p -> p.spec().hostname().equals(labels.getFirst())
                        && p.spec().subdomain().equals(labels.get(1))).findFirst()).flatMap(Pod::status).map(
                                s -> List.of(s.podIP()));
    }

    private Optional<Service> service(String name, String namespace) {
        return api.get(Service.class, namespace, name).filter(s -> s.spec().isPresent());
    }

    @Override
    public Route route(NetworkNamespace from, String address, int port) {
        if (address.startsWith("127.")) return new Route.To(from, port);
        if (address.equals(API_ADDRESS)) return port == 443 ? new Route.Lost() : new Route.Refused();
        NetworkNamespace direct = byAddress.get(address);
        if (direct != null) return new Route.To(direct, port);
        Optional<Service> service = api.list(Service.class).stream().filter(
                s -> s.spec().filter(spec -> spec.clusterIP().equals(address)).isPresent()).findFirst();
        if (service.isEmpty()) return new Route.Lost();
        Optional<ServicePort> found = service.get().spec().orElseThrow().ports().stream().filter(
                p -> p.port() == port).findFirst();
        if (found.isEmpty()) return new Route.Lost();
        return endpoints(service.get()).stream().findFirst().<Route>flatMap(p -> target(p, found.get())).orElse(
                new Route.Refused());
    }

    private Optional<Route> target(Pod pod, ServicePort port) {
        NetworkNamespace namespace = byAddress.get(pod.status().orElseThrow().podIP());
        Optional<Integer> number = targetPort(pod, port);
        if (namespace == null || number.isEmpty()) return Optional.empty();
        return Optional.of(new Route.To(namespace, number.get()));
    }

    private static Optional<Integer> targetPort(Pod pod, ServicePort port) {
        return switch (port.targetPort().orElse(new IntOrString.Int(port.port()))) {
            case IntOrString.Int(int value) -> Optional.of(value == 0 ? port.port() : value);
            case IntOrString.Text(String name) -> namedPort(pod, name);
        };
    }

    private static Optional<Integer> namedPort(Pod pod, String name) {
        for (Container c : pod.spec().containers()) {
            for (ContainerPort p : c.ports()) {
                if (p.name().equals(name)) return Optional.of(p.containerPort());
            }
        }
        return Optional.empty();
    }

    /** The Pods that a Service sends to: selected, with an address, and ready. */
    private List<Pod> endpoints(Service service) {
        ServiceSpec spec = service.spec().orElseThrow();
        List<Pod> out = new ArrayList<>();
        if (spec.selector().isEmpty()) return out;
        for (Pod pod : api.list(Pod.class)) {
            boolean selected = pod.metadata().namespace().equals(service.metadata().namespace())
                    && pod.metadata().labels().entrySet().containsAll(spec.selector().entrySet());
            if (selected && (isReady(pod) || (spec.publishNotReadyAddresses() && hasAddress(pod)))) out.add(pod);
        }
        return out;
    }

    private boolean isReady(Pod pod) {
        Instant latest = clock.now().minus(PROPAGATION);
        return hasAddress(pod) && pod.metadata().deletionTimestamp().isEmpty()
                && pod.status().orElseThrow().conditions().stream().anyMatch(
                        c -> c.type().equals("Ready") && c.status().equals("True")
                                && c.lastTransitionTime().filter(t -> !t.isAfter(latest)).isPresent());
    }

    private static boolean hasAddress(Pod pod) {
        return pod.status().filter(
                s -> !s.podIP().isEmpty() && s.phase().filter(p -> p.isFinal()).isEmpty()).isPresent();
    }
}
