package podium.control.admission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import podium.cluster.ApiObject;
import podium.cluster.Quantity;
import podium.cluster.core.ResourceQuota;
import podium.cluster.core.ResourceQuotaSpec;
import podium.cluster.pod.Container;
import podium.cluster.pod.Containers;
import podium.cluster.pod.Pod;
import podium.cluster.pod.ResourceRequirements;

/** Whether a new Pod fits into the quotas of its namespace. Rule: api.md §6.6. */
public final class QuotaCheck {
    /** What every container must name where a quota limits it. */
    private static final List<String> REQUIRED = List.of("cpu", "limits.cpu", "limits.memory", "memory", "requests.cpu",
            "requests.memory");

    private QuotaCheck() {
    }

    /**
     * What the first quota has against a new object.
     *
     * @param objects those that the namespace has
     */
    public static Optional<String> violation(ApiObject object, List<ResourceQuota> quotas,
            List<? extends ApiObject> objects) {
        List<ResourceQuota> counting = quotas.stream().filter(q -> ObjectUsage.counts(q, object)).sorted(
                Comparator.comparing(q -> q.metadata().name())).toList();
        Stream<Optional<String>> checks = Stream.concat(
                counting.stream().map(q -> object instanceof Pod pod ? unspecified(q, pod) : Optional.empty()),
                counting.stream().map(q -> exceeded(q, object, objects)));
        return checks.flatMap(Optional::stream).findFirst();
    }

    private static Map<String, Quantity> hard(ResourceQuota quota) {
        return quota.spec().map(ResourceQuotaSpec::hard).orElse(Map.of());
    }

    private static Optional<String> unspecified(ResourceQuota quota, Pod pod) {
        SortedMap<String, SortedSet<String>> missing = new TreeMap<>();
        List<String> required = REQUIRED.stream().filter(hard(quota)::containsKey).toList();
        Stream<Container> containers = Stream.concat(pod.spec().containers().stream(),
                pod.spec().initContainers().stream());
        if (pod.spec().resources().isEmpty()) containers.forEach(c -> {
            ResourceRequirements resources = Containers.resources(c);
            Map<String, Quantity> named = PodUsage.named(resources.requests(), resources.limits());
            required.stream().filter(r -> !named.containsKey(r)).forEach(
                    r -> missing.computeIfAbsent(r, k -> new TreeSet<>()).add(c.name()));
        });
        if (missing.isEmpty()) return Optional.empty();
        return Optional.of("failed quota: " + quota.metadata().name() + ": must specify "
                + missing.entrySet().stream().map(e -> e.getKey() + " for: " + String.join(",", e.getValue())).collect(
                        Collectors.joining("; ")));
    }

    private static Optional<String> exceeded(ResourceQuota quota, ApiObject object,
            List<? extends ApiObject> objects) {
        SortedMap<String, Quantity> asked = ObjectUsage.of(object);
        SortedMap<String, Quantity> used = ObjectUsage.used(quota, objects);
        List<String> requested = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        List<String> limited = new ArrayList<>();
        new TreeMap<>(hard(quota)).forEach((resource, bound) -> {
            Quantity more = asked.getOrDefault(resource, Quantity.of("0"));
            Quantity before = used.getOrDefault(resource, Quantity.of("0"));
            if (more.amount().signum() == 0 || before.amount().add(more.amount()).compareTo(bound.amount()) <= 0)
                return;
            requested.add(resource + "=" + more);
            taken.add(resource + "=" + before);
            limited.add(resource + "=" + bound);
        });
        if (requested.isEmpty()) return Optional.empty();
        return Optional.of("exceeded quota: " + quota.metadata().name() + ", requested: " + String.join(",", requested)
                + ", used: "
                + String.join(",", taken) + ", limited: " + String.join(",", limited));
    }
}
