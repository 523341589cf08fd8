package podium.control.endpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import podium.cluster.IntOrString;
import podium.cluster.core.EndpointSlice;
import podium.cluster.core.Endpoints;
import podium.cluster.core.Service;
import podium.cluster.core.ServicePort;
import podium.cluster.core.ServiceSpec;
import podium.cluster.pod.Container;
import podium.cluster.pod.ContainerPort;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.control.pod.PodFacts;

/** Which addresses stand behind a Service, and which of them are used. Rule: controllers.md §7.1, §7.2. */
public final class Backends {
    private Backends() {
    }

    /**
     * The Pods that a Service selects and that have an address, as backends.
     *
     * @param serves whether a Pod is ready as far as the network has heard
     */
    public static List<Backend> ofPods(Service service, List<Pod> pods, Predicate<Pod> serves) {
        ServiceSpec spec = service.spec().orElseThrow();
        if (spec.selector().isEmpty()) return List.of();
        return selected(service, pods).stream().map(pod -> new Backend(pod.status().orElseThrow().podIP(),
                pod.spec().subdomain().equals(service.metadata().name()) ? pod.spec().hostname() : "",
                serves.test(pod), PodFacts.isDeleted(pod), spec.publishNotReadyAddresses(),
                ports(spec, pod))).toList();
    }

    /** The Pods that a slice of the Service lists: selected, with an address, not over. */
    public static List<Pod> selected(Service service, List<Pod> pods) {
        ServiceSpec spec = service.spec().orElseThrow();
        return pods.stream().filter(p -> p.metadata().namespace().equals(service.metadata().namespace())
                && p.metadata().labels().entrySet().containsAll(spec.selector().entrySet()) && !PodFacts.isOver(p)
                && p.status().filter(s -> !s.podIP().isEmpty()).isPresent()).toList();
    }

    /** What people have written into slices for a Service without a selector. */
    public static List<Backend> ofSlices(List<EndpointSlice> slices) {
        List<Backend> out = new ArrayList<>();
        for (EndpointSlice slice : slices) {
            SequencedMap<String, Integer> ports = new LinkedHashMap<>();
            slice.ports().forEach(p -> p.port().ifPresent(n -> ports.put(p.name(), n)));
            for (EndpointSlice.Endpoint e : slice.endpoints()) {
                boolean ready = e.conditions().flatMap(EndpointSlice.Conditions::ready).orElse(true);
                e.addresses().stream().limit(1).forEach(
                        a -> out.add(new Backend(a, e.hostname(), ready, false, false, ports)));
            }
        }
        return out;
    }

    /** What people have written into the older form. */
    public static List<Backend> ofEndpoints(Endpoints endpoints) {
        List<Backend> out = new ArrayList<>();
        for (Endpoints.Subset subset : endpoints.subsets()) {
            SequencedMap<String, Integer> ports = new LinkedHashMap<>();
            subset.ports().forEach(p -> p.port().ifPresent(n -> ports.put(p.name(), n)));
            subset.addresses().forEach(a -> out.add(new Backend(a.ip(), a.hostname(), true, false, false, ports)));
        }
        return out;
    }

    /** Those that requests go to: the ready ones; when there are none, those that still serve while they end. */
    public static List<Backend> used(List<Backend> all) {
        List<Backend> ready = all.stream().filter(Backend::ready).toList();
        return ready.isEmpty() ? all.stream().filter(b -> b.serving() && b.terminating()).toList() : ready;
    }

    private static SequencedMap<String, Integer> ports(ServiceSpec spec, Pod pod) {
        SequencedMap<String, Integer> out = new LinkedHashMap<>();
        for (ServicePort port : spec.ports()) target(port, pod).ifPresent(n -> out.put(port.name(), n));
        return out;
    }

    private static Optional<Integer> target(ServicePort port, Pod pod) {
        return switch (port.targetPort().orElse(new IntOrString.Int(port.port()))) {
            case IntOrString.Int(int value) -> Optional.of(value == 0 ? port.port() : value);
            case IntOrString.Text(String name) -> containers(pod).flatMap(c -> c.ports().stream()).filter(
                    p -> p.name().equals(name) && p.protocol().equals(port.protocol())).map(
                            ContainerPort::containerPort).findFirst();
        };
    }

    private static Stream<Container> containers(Pod pod) {
        return Stream.concat(pod.spec().containers().stream(),
                pod.spec().initContainers().stream().filter(Containers::isSidecar));
    }
}
