package podium.manifest.admission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import podium.cluster.Quantity;
import podium.cluster.pod.Container;
import podium.cluster.pod.Pod;
import podium.cluster.pod.ResourceRequirements;

/** The defaults that a Pod has and the template of a workload has not, so that Pods from templates get them too. Rule: api.md §2. */
public final class PodDefaults {
    private PodDefaults() {
    }

    /** A Pod with links to Services and, where a limit stands alone, an equal request; one that has them stays as it is. */
    public static Pod completed(Pod pod) {
        var spec = pod.spec();
        return pod.withSpec(
                spec.withEnableServiceLinks(spec.enableServiceLinks().or(() -> Optional.of(true))).withContainers(
                        requesting(spec.containers())).withInitContainers(requesting(spec.initContainers())));
    }

    private static List<Container> requesting(List<Container> containers) {
        return containers.stream().map(c -> c.resources().map(r -> requesting(c, r)).orElse(c)).toList();
    }

    private static Container requesting(Container container, ResourceRequirements resources) {
        if (resources.requests().keySet().containsAll(resources.limits().keySet())) return container;
        Map<String, Quantity> requests = new TreeMap<>(resources.limits());
        requests.putAll(resources.requests());
        return container.withResources(Optional.of(new ResourceRequirements(resources.limits(), requests)));
    }
}
