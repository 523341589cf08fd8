package podium.cluster.pod;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import podium.cluster.Quantity;

/**
 * What a whole Pod asks for: init containers run one after another, sidecars beside all that follows.
 * Rule: api.md §5.3.
 */
public final class EffectiveResources {
    private static final Quantity ZERO = Quantity.ofUnits(BigDecimal.ZERO, false);

    private EffectiveResources() {
    }

    /** What the scheduler reserves for the Pod, by resource; overhead included. */
    public static SortedMap<String, Quantity> requests(PodSpec spec) {
        SortedMap<String, Quantity> result = requestsWithoutOverhead(spec);
        spec.overhead().forEach((resource, more) -> result.merge(resource, more, Quantity::plus));
        return result;
    }

    /** What the Pod's containers ask for, by resource; what LimitRange and pod-level requests are held against. */
    public static SortedMap<String, Quantity> requestsWithoutOverhead(PodSpec spec) {
        SortedMap<String, Quantity> result = aggregate(spec, ResourceRequirements::requests);
        spec.resources().ifPresent(own -> override(result, own.requests()));
        return result;
    }

    /** What the Pod may use at most, by resource; overhead is added where there is a limit. */
    public static SortedMap<String, Quantity> limits(PodSpec spec) {
        SortedMap<String, Quantity> result = limitsWithoutOverhead(spec);
        spec.overhead().forEach((resource, more) -> result.computeIfPresent(resource,
                (r, limit) -> limit.amount().signum() == 0 ? limit : limit.plus(more)));
        return result;
    }

    /** What the Pod's containers may use at most, by resource. */
    public static SortedMap<String, Quantity> limitsWithoutOverhead(PodSpec spec) {
        SortedMap<String, Quantity> result = aggregate(spec, ResourceRequirements::limits);
        spec.resources().ifPresent(own -> override(result, own.limits()));
        return result;
    }

    private static void override(Map<String, Quantity> result, Map<String, Quantity> podLevel) {
        podLevel.forEach((resource, amount) -> {
            if (resource.equals("cpu") || resource.equals("memory") || resource.startsWith("hugepages-")) {
                result.put(resource, amount);
            }
        });
    }

    private static SortedMap<String, Quantity> aggregate(PodSpec spec,
            Function<ResourceRequirements, Map<String, Quantity>> which) {
        Set<String> named = new TreeSet<>();
        Stream.concat(spec.initContainers().stream(), spec.containers().stream()).forEach(
                c -> named.addAll(which.apply(Containers.resources(c)).keySet()));
        SortedMap<String, Quantity> result = new TreeMap<>();
        named.forEach(resource -> result.put(resource,
                effective(spec,
                        c -> Optional.ofNullable(which.apply(Containers.resources(c)).get(resource)).orElse(ZERO))));
        return result;
    }

    private static Quantity effective(PodSpec spec, Function<Container, Quantity> asked) {
        Quantity running = ZERO;
        for (Container main : spec.containers()) running = running.plus(asked.apply(main));
        Quantity sidecars = ZERO;
        Quantity starting = ZERO;
        for (Container init : spec.initContainers()) {
            Quantity own = asked.apply(init);
            if (Containers.isSidecar(init)) {
                running = running.plus(own);
                sidecars = sidecars.plus(own);
                starting = starting.max(sidecars);
            } else {
                starting = starting.max(sidecars.plus(own));
            }
        }
        return running.max(starting);
    }
}
