package podium.kubectl.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import podium.cluster.ApiObject;
import podium.cluster.IntOrString;
import podium.cluster.core.Service;
import podium.cluster.core.ServicePort;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodStatus;
import podium.frame.ClusterView;

/** The addresses behind a Service, as its Endpoints object lists them. Rule: controllers.md §9. */
public final class Endpoints {
    private Endpoints() {
    }

    /** The addresses with their ports, as in {@code 10.244.0.1:80}, of the Pods that are ready. */
    public static List<String> addresses(ClusterView view, Service service) {
        Map<String, String> selector = service.spec().map(s -> s.selector()).orElse(Map.of());
        List<ServicePort> ports = service.spec().map(s -> s.ports()).orElse(List.of());
        if (selector.isEmpty()) return List.of();
        List<String> found = new ArrayList<>();
        view.list(Pod.class, service.metadata().namespace()).stream().filter(
                p -> p.metadata().labels().entrySet().containsAll(selector.entrySet()) && isReady(p)).sorted(
                        Comparator.comparing(Endpoints::address, Endpoints::byNumbers)).forEach(
                                p -> ports.forEach(port -> found.add(address(p) + ":" + number(p, port))));
        return found;
    }

    static ApiObject object(ApiTrees trees, ClusterView view, Service service) {
        ObjectNode tree = trees.empty().put("apiVersion", "v1").put("kind", "Endpoints");
        ObjectNode meta = tree.putObject("metadata").put("name", service.metadata().name()).put("namespace",
                service.metadata().namespace());
        service.metadata().creationTimestamp().ifPresent(t -> meta.put("creationTimestamp", t.toString()));
        ArrayNode addresses = trees.empty().putArray("x");
        addresses(view, service).forEach(addresses::add);
        if (!addresses.isEmpty()) tree.set("addresses", addresses);
        return trees.other(tree);
    }

    private static boolean isReady(Pod pod) {
        return pod.metadata().deletionTimestamp().isEmpty() && pod.status().map(PodStatus::conditions).orElse(
                List.of()).stream().anyMatch(c -> c.type().equals("Ready") && c.status().equals("True"));
    }

    private static String address(Pod pod) {
        return pod.status().map(PodStatus::podIP).orElse("");
    }

    private static int byNumbers(String a, String b) {
        return Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()).compare(a, b);
    }

    private static String number(Pod pod, ServicePort port) {
        String target = port.targetPort().map(IntOrString::toString).orElse(port.port() + "");
        return pod.spec().containers().stream().flatMap(c -> c.ports().stream()).filter(
                p -> p.name().equals(target)).map(p -> p.containerPort() + "").findFirst().orElse(target);
    }
}
