package podium.cluster.pod;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import podium.cluster.Quantity;

/** How readily a node gives up a Pod when memory runs short. Rule: api.md §5.2. */
public enum QosClass {
    GUARANTEED("Guaranteed"), BURSTABLE("Burstable"), BEST_EFFORT("BestEffort");

    private static final List<String> COUNTED = List.of("cpu", "memory");
    private final String text;

    QosClass(String text) {
        this.text = text;
    }

    /** The class of a Pod with this spec; it is fixed when the Pod is created. */
    public static QosClass of(PodSpec spec) {
        List<ResourceRequirements> all = spec.resources().map(List::of).orElseGet(() -> Stream.concat(
                spec.containers().stream(), spec.initContainers().stream()).map(Containers::resources).toList());
        Map<String, Quantity> requests = new TreeMap<>();
        Map<String, Quantity> limits = new TreeMap<>();
        boolean allLimited = true;
        for (ResourceRequirements one : all) {
            COUNTED.forEach(r -> positive(one.requests(), r).ifPresent(q -> requests.merge(r, q, Quantity::plus)));
            COUNTED.forEach(r -> positive(one.limits(), r).ifPresent(q -> limits.merge(r, q, Quantity::plus)));
            allLimited &= COUNTED.stream().allMatch(r -> positive(one.limits(), r).isPresent());
        }
        if (requests.isEmpty() && limits.isEmpty()) return BEST_EFFORT;
        return allLimited && sameAmounts(requests, limits) ? GUARANTEED : BURSTABLE;
    }

    private static Optional<Quantity> positive(Map<String, Quantity> amounts, String resource) {
        return Optional.ofNullable(amounts.get(resource)).filter(q -> q.amount().signum() > 0);
    }

    private static boolean sameAmounts(Map<String, Quantity> requests, Map<String, Quantity> limits) {
        return requests.keySet().equals(limits.keySet()) && requests.entrySet().stream().allMatch(
                e -> Optional.ofNullable(limits.get(e.getKey())).filter(
                        q -> q.amount().compareTo(e.getValue().amount()) == 0).isPresent());
    }

    /** The name as the API writes it. */
    @Override
    public String toString() {
        return text;
    }
}
