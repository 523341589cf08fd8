package podium.simulation.network;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import podium.cluster.core.Node;
import podium.cluster.core.Service;
import podium.cluster.core.ServicePort;
import podium.cluster.core.ServiceSpec;
import podium.control.endpoint.Backend;
import podium.control.endpoint.Backends;
import podium.shell.Clock;
import podium.shell.net.NetworkNamespace;
import podium.shell.net.Wiring;
import podium.simulation.api.ApiServer;

/** Names, cluster addresses and endpoints, as CoreDNS and kube-proxy hand them out. Rule: controllers.md §7. */
public final class ServiceNetwork implements Wiring {
    /** The address of the Service of the API server. */
    public static final String API_ADDRESS = "10.96.0.1";
    private final ApiServer api;
    private final ServiceBackends backends;
    private final ClusterNames names;
    private final Affinity affinity;
    private final Map<String, NetworkNamespace> byAddress = new LinkedHashMap<>();
    private final Map<String, String> hosts = new LinkedHashMap<>();
    private final NavigableSet<String> silentHosts = new TreeSet<>();
    private final IdentityHashMap<NetworkNamespace, Boolean> cut = new IdentityHashMap<>();
    private boolean nameServerAnswers = true;

    public ServiceNetwork(Clock clock, ApiServer api) {
        this.api = api;
        this.backends = new ServiceBackends(clock, api);
        this.names = new ClusterNames(api, backends);
        this.affinity = new Affinity(clock);
    }

    /** Makes a namespace reachable by its address. */
    public void attach(NetworkNamespace namespace) {
        byAddress.put(namespace.address(), namespace);
    }

    /** Takes a namespace away, with its sandbox. */
    public void detach(NetworkNamespace namespace) {
        byAddress.remove(namespace.address(), namespace);
    }

    /** Nobody reaches a namespace any more, nor it anybody else. */
    public void cut(NetworkNamespace namespace) {
        cut.put(namespace, true);
    }

    /** A namespace is reachable again. */
    public void join(NetworkNamespace namespace) {
        cut.remove(namespace);
    }

    /** Names a host outside the cluster. */
    public void nameHost(String name, String address) {
        hosts.put(name, address);
    }

    /** Lets a host outside the cluster answer, or not; false when there is none of that name. */
    public boolean hostAnswers(String name, boolean answers) {
        Optional<String> address = Optional.ofNullable(hosts.get(name));
        address.ifPresent(a -> {
            if (answers) silentHosts.remove(a);
            else silentHosts.add(a);
        });
        return address.isPresent();
    }

    /** Lets the name server of the cluster answer, or not. */
    public void nameServerAnswers(boolean answers) {
        nameServerAnswers = answers;
    }

    @Override
    public boolean hasNameServer() {
        return nameServerAnswers;
    }

    @Override
    public Optional<List<String>> lookUp(String name) {
        String host = name.toLowerCase(Locale.ROOT);
        if (host.endsWith(".")) host = host.substring(0, host.length() - 1);
        for (int i = 0; i < ClusterNames.mostAliases(); i++) {
            if (hosts.containsKey(host)) return Optional.of(List.of(hosts.get(host)));
            switch (names.find(host).orElse(new ClusterNames.Found.Addresses(List.of()))) {
                case ClusterNames.Found.Addresses(var addresses) -> {
                    return addresses.isEmpty() ? Optional.empty() : Optional.of(addresses);
                }
                case ClusterNames.Found.Alias(String other) -> host = other.toLowerCase(Locale.ROOT);
            }
        }
        return Optional.empty();
    }

    @Override
    public Route route(NetworkNamespace from, String address, int port) {
        if (address.startsWith("127.")) return new Route.To(from, port);
        if (cut.containsKey(from)) return new Route.Lost();
        if (address.equals(API_ADDRESS)) return port == 443 ? new Route.Lost() : new Route.Refused();
        if (silentHosts.contains(address)) return new Route.Lost();
        Optional<Service> published = isNode(address) ? onNodePort(port) : Optional.empty();
        if (published.isPresent())
            return through(published.get(), published.get().spec().orElseThrow(), from, p -> p.nodePort() == port);
        NetworkNamespace direct = byAddress.get(address);
        if (direct != null) return reached(direct, port);
        for (Service service : api.list(Service.class)) {
            Optional<ServiceSpec> spec = service.spec().filter(
                    s -> s.clusterIP().equals(address) || s.externalIPs().contains(address));
            if (spec.isPresent()) return through(service, spec.get(), from, p -> p.port() == port);
        }
        return new Route.Lost();
    }

    /** Every node publishes the ports of Services. */
    private Optional<Service> onNodePort(int port) {
        return api.list(Service.class).stream().filter(s -> s.spec().filter(
                spec -> spec.ports().stream().anyMatch(p -> p.nodePort() == port)).isPresent()).findFirst();
    }

    private boolean isNode(String address) {
        return api.list(Node.class).stream().flatMap(n -> n.status().stream()).flatMap(
                s -> s.addresses().stream()).anyMatch(a -> a.path("address").asText().equals(address));
    }

    private Route reached(NetworkNamespace to, int port) {
        return cut.containsKey(to) ? new Route.Lost() : new Route.To(to, port);
    }

    /** A port that the Service does not have is nowhere; without anything behind it, it is refused at once. */
    private Route through(Service service, ServiceSpec spec, NetworkNamespace from, Predicate<ServicePort> asked) {
        Optional<ServicePort> found = spec.ports().stream().filter(asked).findFirst();
        if (found.isEmpty()) return new Route.Lost();
        List<Backend> serving = new ArrayList<>(Backends.used(backends.of(service)).stream().filter(
                b -> b.ports().containsKey(found.get().name())).toList());
        if (serving.isEmpty()) return new Route.Refused();
        Backend backend = affinity.choose(service, from, serving);
        NetworkNamespace direct = byAddress.get(backend.address());
        int target = Optional.ofNullable(backend.ports().get(found.get().name())).orElseThrow();
        return direct == null ? new Route.Lost() : reached(direct, target);
    }
}
