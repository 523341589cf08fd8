package podium.control.endpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import podium.cluster.core.Endpoints;
import podium.cluster.core.Endpoints.Address;
import podium.cluster.core.Endpoints.Subset;
import podium.cluster.core.Service;
import podium.cluster.core.ServicePort;
import podium.cluster.core.ServiceSpec;
import podium.cluster.pod.Pod;
import podium.control.pod.PodFacts;

/** The Endpoints object that a Service with a selector has beside its slices. Rule: controllers.md §7.1. */
public final class EndpointsObjects {
    private EndpointsObjects() {
    }

    /** Ready and other addresses that serve the same ports. */
    private record Group(List<Address> ready, List<Address> others) {
    }

    /** The object for the Pods as they are; Pods that serve the same ports stand together, in the order of their addresses. */
    public static Endpoints of(Service service, List<Pod> pods) {
        List<Pod> selected = service.spec().filter(s -> !s.selector().isEmpty()).map(
                s -> Backends.selected(service, pods)).orElse(List.of());
        List<Backend> backends = selected.isEmpty() ? List.of() : Backends.ofPods(service, pods, PodFacts::isReady);
        SequencedMap<SequencedMap<String, Integer>, Group> groups = new LinkedHashMap<>();
        for (int i = 0; i < backends.size(); i++) {
            Group group = groups.computeIfAbsent(backends.get(i).ports(),
                    p -> new Group(new ArrayList<>(), new ArrayList<>()));
            (backends.get(i).ready() ? group.ready() : group.others()).add(address(selected.get(i), backends.get(i)));
        }
        List<Subset> subsets = groups.entrySet().stream().map(
                e -> new Subset(sorted(e.getValue().ready()), sorted(e.getValue().others()),
                        ports(service, e.getKey()))).toList();
        return new Endpoints("v1", "Endpoints", service.metadata().withOwnerReferences(List.of()).withFinalizers(
                List.of()).withAnnotations(Map.of()), subsets);
    }

    private static Address address(Pod pod, Backend backend) {
        return new Address(backend.address(), backend.hostname(), pod.spec().nodeName(),
                Optional.of(new Endpoints.Target("Pod", pod.metadata().name(), pod.metadata().namespace(),
                        pod.metadata().uid())));
    }

    private static List<Address> sorted(List<Address> addresses) {
        return addresses.stream().sorted(Comparator.comparing(Address::ip)).toList();
    }

    private static List<Endpoints.Port> ports(Service service, Map<String, Integer> numbers) {
        List<ServicePort> known = service.spec().map(ServiceSpec::ports).orElse(List.of());
        return known.stream().filter(p -> numbers.containsKey(p.name())).map(
                p -> new Endpoints.Port(p.name(), Optional.ofNullable(numbers.get(p.name())), p.protocol())).toList();
    }
}
