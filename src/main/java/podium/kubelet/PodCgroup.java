package podium.kubelet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import podium.cluster.Quantity;
import podium.cluster.pod.Containers;
import podium.cluster.pod.EffectiveResources;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.ResourceRequirements;

/** What the cgroup around a Pod's containers is given; there is one as soon as there is a sandbox. Rule: kubelet.md §5.12. */
final class PodCgroup {
    private static final List<String> GOVERNED = List.of("cpu", "memory");

    private PodCgroup() {
    }

    /** What the Pod as a whole asks for and may use at most. */
    static Optional<ResourceRequirements> resources(StatusInput in) {
        return in.runtime().sandbox().map(
                s -> new ResourceRequirements(limits(in.pod().spec()), requests(in.pod().spec())));
    }

    /** What the kubelet has set aside for the Pod. */
    static Map<String, Quantity> allocated(StatusInput in) {
        return in.runtime().sandbox().isEmpty() ? Map.of() : requests(in.pod().spec());
    }

    private static SortedMap<String, Quantity> requests(PodSpec spec) {
        return governed(EffectiveResources.requests(spec));
    }

    /** A Pod is limited where it says so itself or where each of its containers is. */
    private static SortedMap<String, Quantity> limits(PodSpec spec) {
        SortedMap<String, Quantity> limits = governed(EffectiveResources.limits(spec));
        limits.keySet().removeIf(resource -> !isLimited(spec, resource));
        return limits;
    }

    private static boolean isLimited(PodSpec spec, String resource) {
        return spec.resources().filter(r -> r.limits().containsKey(resource)).isPresent()
                || Stream.concat(spec.initContainers().stream(), spec.containers().stream()).allMatch(
                        c -> Containers.resources(c).limits().containsKey(resource));
    }

    private static SortedMap<String, Quantity> governed(SortedMap<String, Quantity> all) {
        SortedMap<String, Quantity> kept = new TreeMap<>(all);
        kept.keySet().retainAll(GOVERNED);
        return kept;
    }
}
