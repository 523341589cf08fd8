package podium.kubectl.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import podium.cluster.ApiObject;
import podium.cluster.ObjectKey;
import podium.cluster.core.Endpoints;
import podium.cluster.core.Node;
import podium.cluster.core.Service;
import podium.cluster.pod.Pod;
import podium.control.endpoint.EndpointsObjects;
import podium.control.node.NodeLeases;
import podium.frame.ClusterView;

/**
 * The objects of a cluster at one moment by their types, those included that follow from others: events, endpoints
 * and leases.
 */
public record Stock(ClusterView view, ApiTrees trees) {
    /** Kinds of which some objects are not stored, but follow from others. */
    private static final List<String> DERIVED = List.of("Event", "Endpoints", "Lease");

    /** All objects of a type, in the server's order: by namespace and name. */
    public List<ApiObject> all(ResourceType type) {
        List<ApiObject> found = switch (type.kind()) {
            case "Event" -> events();
            case "Endpoints" -> endpoints();
            case "Lease" -> leases(type);
            default -> stored(type);
        };
        return found.stream().sorted(Comparator.comparing((ApiObject o) -> o.metadata().namespace()).thenComparing(
                o -> o.metadata().name())).toList();
    }

    /** All objects of a type in a namespace; of a type without namespaces, all. */
    public List<ApiObject> in(ResourceType type, String namespace) {
        return all(type).stream().filter(
                o -> !type.isNamespaced() || o.metadata().namespace().equals(namespace)).toList();
    }

    /** One object. */
    public Optional<ApiObject> find(ResourceType type, String namespace, String name) {
        if (!DERIVED.contains(type.kind())) {
            return view.find(new ObjectKey(type.kind(), type.isNamespaced() ? namespace : "", name));
        }
        return in(type, namespace).stream().filter(o -> o.metadata().name().equals(name)).findFirst();
    }

    private List<ApiObject> stored(ResourceType type) {
        return view.objects().stream().filter(
                o -> o.kind().equals(type.kind()) && o.apiVersion().equals(type.apiVersion())).toList();
    }

    /** Those that people wrote, and one for each node. */
    private List<ApiObject> leases(ResourceType type) {
        List<ApiObject> found = new ArrayList<>(stored(type));
        view.objects().stream().filter(Node.class::isInstance).map(Node.class::cast).filter(
                n -> found.stream().noneMatch(l -> l.metadata().namespace().equals(NodeLeases.NAMESPACE)
                        && l.metadata().name().equals(n.metadata().name()))).toList().forEach(
                                n -> found.add(NodeLeases.of(n, view.now())));
        return found;
    }

    /** Those that people wrote, and those that follow from Services with selectors. */
    private List<ApiObject> endpoints() {
        List<ApiObject> found = new ArrayList<>(
                view.objects().stream().filter(Endpoints.class::isInstance).toList());
        view.objects().stream().filter(Service.class::isInstance).map(Service.class::cast).filter(
                s -> view.find(new ObjectKey("Endpoints", s.metadata().namespace(),
                        s.metadata().name())).isEmpty()).map(this::endpoints).forEach(found::add);
        return found;
    }

    /** The addresses behind a Service. */
    public Endpoints endpoints(Service service) {
        return view.find(new ObjectKey("Endpoints", service.metadata().namespace(),
                service.metadata().name())).filter(Endpoints.class::isInstance).map(Endpoints.class::cast).orElseGet(
                        () -> EndpointsObjects.of(service, view.list(Pod.class, service.metadata().namespace())));
    }

    private List<ApiObject> events() {
        TreeSet<String> namespaces = new TreeSet<>();
        view.objects().forEach(o -> namespaces.add(o.metadata().namespace()));
        List<ApiObject> found = new ArrayList<>();
        namespaces.forEach(n -> view.eventsIn(n).forEach(e -> found.add(EventTrees.object(trees, view, e))));
        return found;
    }
}
