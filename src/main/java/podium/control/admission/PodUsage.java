package podium.control.admission;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.Quantity;
import podium.cluster.core.ResourceQuota;
import podium.cluster.core.ResourceQuotaSpec;
import podium.cluster.pod.EffectiveResources;
import podium.cluster.pod.Pod;
import podium.cluster.pod.QosClass;
import podium.control.pod.PodFacts;

/** What a Pod takes from a quota. Rule: api.md §6.6. */
public final class PodUsage {
    private static final Quantity ONE = Quantity.of("1");

    private PodUsage() {
    }

    /** The amounts by the names that a quota has for them; a Pod that is over takes nothing. */
    public static SortedMap<String, Quantity> of(Pod pod) {
        SortedMap<String, Quantity> usage = new TreeMap<>();
        usage.put("count/pods", ONE);
        if (PodFacts.isOver(pod)) return usage;
        usage.put("pods", ONE);
        usage.putAll(named(EffectiveResources.requests(pod.spec()), EffectiveResources.limits(pod.spec())));
        return usage;
    }

    /** Requests and limits under their names in a quota. */
    static SortedMap<String, Quantity> named(Map<String, Quantity> requests, Map<String, Quantity> limits) {
        SortedMap<String, Quantity> usage = new TreeMap<>();
        requests.forEach((resource, amount) -> {
            usage.put("requests." + resource, amount);
            if (!resource.contains("/")) usage.put(resource, amount);
        });
        limits.forEach((resource, amount) -> usage.put("limits." + resource, amount));
        return usage;
    }

    /** Whether a quota is about Pods of this sort. */
    static boolean counts(ResourceQuota quota, Pod pod) {
        boolean bestEffort = QosClass.of(pod.spec()) == QosClass.BEST_EFFORT;
        boolean terminating = pod.spec().activeDeadlineSeconds().isPresent();
        return quota.spec().map(ResourceQuotaSpec::scopes).stream().flatMap(s -> s.stream()).allMatch(
                scope -> switch (scope) {
                    case "BestEffort" -> bestEffort;
                    case "NotBestEffort" -> !bestEffort;
                    case "Terminating" -> terminating;
                    case "NotTerminating" -> !terminating;
                    default -> true;
                });
    }
}
