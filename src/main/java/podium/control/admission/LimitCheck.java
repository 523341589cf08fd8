package podium.control.admission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.LinkedHashSet;
import java.util.TreeMap;
import podium.cluster.Quantity;
import podium.cluster.core.LimitRange;
import podium.cluster.core.LimitRangeItem;
import podium.cluster.pod.Container;
import podium.cluster.pod.Containers;
import podium.cluster.pod.EffectiveResources;
import podium.cluster.pod.Pod;
import podium.cluster.pod.ResourceRequirements;

/** Holds a Pod against the bounds of its namespace. Rule: api.md §6.5. */
public final class LimitCheck {
    private LimitCheck() {
    }

    /** What the first range that is violated has against the Pod; empty when all are content. */
    public static Optional<String> violation(Pod pod, List<LimitRange> ranges) {
        for (LimitRange range : ranges) {
            List<String> found = new ArrayList<>();
            for (LimitRangeItem item : LimitRanger.items(range)) check(pod, item, found);
            SequencedSet<String> distinct = new LinkedHashSet<>(found);
            if (distinct.size() == 1) return Optional.of(distinct.getFirst());
            if (!distinct.isEmpty()) return Optional.of("[" + String.join(", ", distinct) + "]");
        }
        return Optional.empty();
    }

    private static void check(Pod pod, LimitRangeItem item, List<String> found) {
        switch (item.type()) {
            case "Container" -> {
                for (Container container : pod.spec().containers()) check(item, Containers.resources(container), found);
                for (Container container : pod.spec().initContainers())
                    check(item, Containers.resources(container), found);
            }
            case "Pod" -> check(item, new ResourceRequirements(EffectiveResources.limitsWithoutOverhead(pod.spec()),
                    EffectiveResources.requestsWithoutOverhead(pod.spec())), found);
            default -> {
                // claims are checked on their own
            }
        }
    }

    private static void check(LimitRangeItem item, ResourceRequirements have, List<String> found) {
        new TreeMap<>(item.min()).forEach(
                (resource, bound) -> minimum(item.type(), resource, bound, have).ifPresent(found::add));
        new TreeMap<>(item.max()).forEach(
                (resource, bound) -> maximum(item.type(), resource, bound, have).ifPresent(found::add));
        new TreeMap<>(item.maxLimitRequestRatio()).forEach(
                (resource, bound) -> ratio(item.type(), resource, bound, have).ifPresent(found::add));
    }

    private static Optional<String> minimum(String type, String resource, Quantity bound, ResourceRequirements have) {
        String rule = "minimum " + resource + " usage per " + type + " is " + bound;
        Optional<Quantity> request = of(have.requests(), resource);
        Optional<Quantity> limit = of(have.limits(), resource);
        if (request.isEmpty()) return Optional.of(rule + ".  No request is specified");
        if (less(request.get(), bound)) return Optional.of(rule + ", but request is " + request.get());
        return limit.filter(l -> less(l, bound)).map(l -> rule + ", but limit is " + l);
    }

    private static Optional<String> maximum(String type, String resource, Quantity bound, ResourceRequirements have) {
        String rule = "maximum " + resource + " usage per " + type + " is " + bound;
        Optional<Quantity> request = of(have.requests(), resource);
        Optional<Quantity> limit = of(have.limits(), resource);
        if (limit.isEmpty()) return Optional.of(rule + ".  No limit is specified");
        if (less(bound, limit.get())) return Optional.of(rule + ", but limit is " + limit.get());
        return request.filter(r -> less(bound, r)).map(r -> rule + ", but request is " + r);
    }

    private static Optional<String> ratio(String type, String resource, Quantity bound, ResourceRequirements have) {
        String rule = resource + " max limit to request ratio per " + type + " is " + bound;
        Optional<Quantity> request = of(have.requests(), resource).filter(q -> q.amount().signum() > 0);
        Optional<Quantity> limit = of(have.limits(), resource).filter(q -> q.amount().signum() > 0);
        if (request.isEmpty()) return Optional.of(rule + ", but no request is specified or request is 0");
        if (limit.isEmpty()) return Optional.of(rule + ", but no limit is specified or limit is 0");
        double provided = limit.get().amount().doubleValue() / request.get().amount().doubleValue();
        return provided > bound.amount().doubleValue()
                ? Optional.of(String.format(Locale.ROOT, "%s, but provided ratio is %f", rule, provided))
                : Optional.empty();
    }

    private static Optional<Quantity> of(Map<String, Quantity> amounts, String resource) {
        return Optional.ofNullable(amounts.get(resource));
    }

    private static boolean less(Quantity a, Quantity b) {
        return a.amount().compareTo(b.amount()) < 0;
    }
}
