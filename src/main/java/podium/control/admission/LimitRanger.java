package podium.control.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.Quantity;
import podium.cluster.core.LimitRange;
import podium.cluster.core.LimitRangeItem;
import podium.cluster.core.LimitRangeSpec;
import podium.cluster.pod.Container;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.cluster.pod.ResourceRequirements;
import podium.control.pod.PodTemplates;

/** Fills in the requests and limits that a namespace gives to containers without. Rule: api.md §6.5. */
public final class LimitRanger {
    private static final String ANNOTATION = "kubernetes.io/limit-ranger";

    private LimitRanger() {
    }

    /** A Pod with the defaults of all ranges of its namespace, in order. */
    public static Pod filled(Pod pod, List<LimitRange> ranges) {
        Pod result = pod;
        for (LimitRange range : ranges) result = filled(result, range);
        return result;
    }

    /** A default limit is else the maximum; a default request is else the default limit, or else the minimum. */
    private static Pod filled(Pod pod, LimitRange range) {
        SortedMap<String, Quantity> limits = new TreeMap<>();
        SortedMap<String, Quantity> requests = new TreeMap<>();
        for (LimitRangeItem item : items(range)) {
            if (!item.type().equals("Container")) continue;
            SortedMap<String, Quantity> itemLimits = joined(item.max(), item.defaults());
            limits.putAll(itemLimits);
            requests.putAll(joined(joined(item.min(), itemLimits), item.defaultRequest()));
        }
        List<String> set = new ArrayList<>();
        List<Container> mains = pod.spec().containers().stream().map(
                c -> filled(c, "container", requests, limits, set)).toList();
        List<Container> inits = pod.spec().initContainers().stream().map(
                c -> filled(c, "init container", requests, limits, set)).toList();
        if (set.isEmpty()) return pod;
        var meta = pod.metadata();
        return pod.withSpec(pod.spec().withContainers(mains).withInitContainers(inits)).withMetadata(
                meta.withAnnotations(
                        PodTemplates.with(meta.annotations(), ANNOTATION,
                                "LimitRanger plugin set: " + String.join("; ", set))));
    }

    private static Container filled(Container container, String kind, Map<String, Quantity> requests,
            Map<String, Quantity> limits, List<String> set) {
        ResourceRequirements old = Containers.resources(container);
        Map<String, Quantity> newRequests = missing(old.requests(), requests);
        Map<String, Quantity> newLimits = missing(old.limits(), limits);
        if (!newRequests.isEmpty())
            set.add(String.join(", ", newRequests.keySet()) + " request for " + kind + " " + container.name());
        if (!newLimits.isEmpty())
            set.add(String.join(", ", newLimits.keySet()) + " limit for " + kind + " " + container.name());
        if (newRequests.isEmpty() && newLimits.isEmpty()) return container;
        return container.withResources(Optional.of(
                new ResourceRequirements(joined(old.limits(), newLimits), joined(old.requests(), newRequests))));
    }

    private static Map<String, Quantity> missing(Map<String, Quantity> given, Map<String, Quantity> defaults) {
        Map<String, Quantity> missing = new TreeMap<>(defaults);
        given.keySet().forEach(missing::remove);
        return missing;
    }

    private static SortedMap<String, Quantity> joined(Map<String, Quantity> given, Map<String, Quantity> more) {
        SortedMap<String, Quantity> all = new TreeMap<>(given);
        all.putAll(more);
        return all;
    }

    static List<LimitRangeItem> items(LimitRange range) {
        return range.spec().map(LimitRangeSpec::limits).orElse(List.of());
    }
}
