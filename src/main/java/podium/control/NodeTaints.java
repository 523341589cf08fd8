package podium.control;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import podium.cluster.core.Taint;
import podium.cluster.pod.Toleration;

/** Which Pods a taint keeps off or drives away. Rule: controllers.md §5, §9.2. */
public final class NodeTaints {
    /** No new Pods. */
    public static final String NO_SCHEDULE = "NoSchedule";
    /** No Pods at all. */
    public static final String NO_EXECUTE = "NoExecute";

    private NodeTaints() {
    }

    /** Whether one toleration covers a taint; an empty key or effect covers all. */
    public static boolean tolerates(Toleration toleration, Taint taint) {
        boolean effect = toleration.effect().isEmpty() || toleration.effect().equals(taint.effect());
        boolean key = toleration.key().isEmpty() || toleration.key().equals(taint.key());
        boolean exists = toleration.operator().equals("Exists");
        return effect && key && (exists || (!toleration.key().isEmpty() && toleration.value().equals(taint.value())));
    }

    /** Whether nothing among the taints of some effects is left untolerated. */
    public static boolean allTolerated(List<Taint> taints, List<Toleration> tolerations, List<String> effects) {
        return taints.stream().filter(t -> effects.contains(t.effect())).allMatch(
                t -> tolerations.stream().anyMatch(o -> tolerates(o, t)));
    }

    /**
     * How long a Pod may stay on a node in spite of its NoExecute taints: the shortest of what its tolerations allow.
     *
     * @return zero when a taint is not tolerated; empty when the Pod may stay for good
     */
    public static Optional<Duration> patience(List<Taint> taints, List<Toleration> tolerations) {
        List<Taint> driving = taints.stream().filter(t -> t.effect().equals(NO_EXECUTE)).toList();
        if (!allTolerated(driving, tolerations, List.of(NO_EXECUTE))) return Optional.of(Duration.ZERO);
        return tolerations.stream().filter(o -> driving.stream().anyMatch(t -> tolerates(o, t))).flatMap(
                o -> o.tolerationSeconds().stream()).map(s -> Duration.ofSeconds(Math.max(0, s))).min(
                        Duration::compareTo);
    }
}
