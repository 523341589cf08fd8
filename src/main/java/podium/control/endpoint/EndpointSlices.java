package podium.control.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.core.EndpointSlice;
import podium.cluster.core.EndpointSlice.Conditions;
import podium.cluster.core.EndpointSlice.Endpoint;
import podium.cluster.core.EndpointSlice.Port;
import podium.cluster.core.EndpointSlice.Target;
import podium.cluster.core.Service;
import podium.cluster.core.ServicePort;
import podium.cluster.pod.Pod;
import podium.control.pod.Owners;
import podium.control.pod.PodFacts;
import podium.control.pod.PodTemplates;

/** The slice that a Service with a selector has. Rule: controllers.md §7.1. */
public final class EndpointSlices {
    private EndpointSlices() {
    }

    /** Whether the controller looks after the slice of a Service. */
    public static boolean isManaged(Service service) {
        return service.metadata().deletionTimestamp().isEmpty() && service.spec().filter(
                s -> !s.selector().isEmpty() && !s.type().equals("ExternalName")).isPresent();
    }

    /** The slice of a Service that has none yet. */
    public static EndpointSlice made(Service service, List<Pod> pods) {
        SortedMap<String, String> labels = new TreeMap<>(service.metadata().labels());
        labels.put("endpointslice.kubernetes.io/managed-by", "endpointslice-controller.k8s.io");
        labels.put(EndpointSlice.SERVICE, service.metadata().name());
        if (service.spec().filter(s -> s.clusterIP().equals("None")).isPresent())
            labels.put("service.kubernetes.io/headless", "");
        return filled(new EndpointSlice("discovery.k8s.io/v1", "EndpointSlice",
                PodTemplates.NO_METADATA.withGenerateName(service.metadata().name() + "-").withNamespace(
                        service.metadata().namespace()).withLabels(labels).withOwnerReferences(
                                List.of(Owners.reference(service))),
                "IPv4", List.of(), List.of()), service, pods);
    }

    /** A slice with the Pods as they are now. */
    public static EndpointSlice filled(EndpointSlice slice, Service service, List<Pod> pods) {
        boolean published = service.spec().filter(s -> s.publishNotReadyAddresses()).isPresent();
        List<Backend> backends = Backends.ofPods(service, pods, PodFacts::isReady);
        List<Pod> selected = Backends.selected(service, pods);
        List<Endpoint> endpoints = new ArrayList<>();
        for (int i = 0; i < selected.size(); i++) endpoints.add(endpoint(selected.get(i), backends.get(i), published));
        return new EndpointSlice(slice.apiVersion(), slice.kind(), slice.metadata(), slice.addressType(), endpoints,
                ports(service, backends));
    }

    private static Endpoint endpoint(Pod pod, Backend backend, boolean published) {
        boolean ready = published || backend.ready();
        return new Endpoint(List.of(backend.address()),
                Optional.of(new Conditions(Optional.of(ready), Optional.of(backend.serving()),
                        Optional.of(backend.terminating()))),
                backend.hostname(), pod.spec().nodeName(),
                Optional.of(new Target("Pod", pod.metadata().name(), pod.metadata().namespace(),
                        pod.metadata().uid())));
    }

    private static List<Port> ports(Service service, List<Backend> backends) {
        if (backends.isEmpty()) return List.of();
        List<Port> ports = new ArrayList<>();
        for (ServicePort port : service.spec().orElseThrow().ports()) {
            Optional<Integer> number = backends.stream().flatMap(
                    b -> Optional.ofNullable(b.ports().get(port.name())).stream()).findFirst();
            ports.add(new Port(port.name(), port.protocol(), number));
        }
        return ports;
    }
}
