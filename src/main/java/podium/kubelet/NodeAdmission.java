package podium.kubelet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.Quantity;
import podium.cluster.pod.EffectiveResources;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodSpec;

/** What a kubelet checks of a Pod that was given its node by hand. Rule: controllers.md §5, spec.nodeName preset. */
public final class NodeAdmission {
    private static final String PREFIX = "Pod was rejected: ";

    private NodeAdmission() {
    }

    /** Why a Pod is not run: the reason and message of its event. */
    public record Rejection(String reason, String message) {
        /** The message of the Pod's status. */
        public String statusMessage() {
            return PREFIX + message;
        }
    }

    /**
     * The first thing that is wrong.
     *
     * @param running the Pods of the node that are not over
     * @param allocatable what the node offers, with {@code pods} among it
     * @param affine whether node selector and node affinity fit the node
     */
    public static Optional<Rejection> rejection(PodSpec spec, List<Pod> running, Map<String, Quantity> allocatable,
            boolean affine) {
        long pods = amount(allocatable, "pods");
        if (running.size() + 1 > pods) return Optional.of(tooLittle("pods", 1, running.size(), pods));
        for (String resource : List.of("cpu", "memory", "ephemeral-storage")) {
            long asked = amount(EffectiveResources.requests(spec), resource);
            long used = running.stream().mapToLong(
                    p -> amount(EffectiveResources.requests(p.spec()), resource)).sum();
            long capacity = amount(allocatable, resource);
            if (asked > 0 && used + asked > capacity)
                return Optional.of(tooLittle(resource, asked, used, capacity));
        }
        return affine
                ? Optional.empty()
                : Optional.of(new Rejection("NodeAffinity",
                        "Predicate NodeAffinity failed: node(s) didn't match Pod's node affinity/selector"));
    }

    private static Rejection tooLittle(String resource, long asked, long used, long capacity) {
        return new Rejection("OutOf" + resource, "Node didn't have enough resource: " + resource + ", requested: "
                + asked + ", used: " + used + ", capacity: " + capacity);
    }

    /** Cpu in thousandths of a core, everything else in units. */
    private static long amount(Map<String, Quantity> amounts, String resource) {
        Quantity amount = amounts.get(resource);
        if (amount == null) return 0;
        return resource.equals("cpu") ? amount.milli() : amount.ceiling();
    }
}
