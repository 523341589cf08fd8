package podium.control.deployment;

import java.util.Optional;
import podium.cluster.IntOrString;
import podium.cluster.workload.DeploymentSpec;
import podium.cluster.workload.DeploymentStrategy;
import podium.cluster.workload.RollingUpdate;

/**
 * How many Pods may be too many or missing while a Deployment rolls out. Rule: controllers.md §1, rounding.
 *
 * @param replicas how many there should be
 */
public record RolloutBounds(int replicas, int surge, int unavailable) {
    /** The bounds of a Deployment; those of Recreate are 0. */
    public static RolloutBounds of(DeploymentSpec spec) {
        int replicas = spec.replicas().orElse(1);
        Optional<RollingUpdate> rolling = spec.strategy().flatMap(DeploymentStrategy::rollingUpdate);
        if (isRecreate(spec) || replicas == 0) return new RolloutBounds(replicas, 0, 0);
        int surge = rolling.flatMap(RollingUpdate::maxSurge).map(v -> resolved(v, replicas, true)).orElse(0);
        int unavailable = rolling.flatMap(RollingUpdate::maxUnavailable).map(v -> resolved(v, replicas, false)).orElse(
                0);
        if (surge == 0 && unavailable == 0) unavailable = 1;
        return new RolloutBounds(replicas, surge, Math.min(unavailable, replicas));
    }

    /** Whether all old Pods go before new ones come. */
    public static boolean isRecreate(DeploymentSpec spec) {
        return spec.strategy().filter(s -> s.type().equals("Recreate")).isPresent();
    }

    /** The fewest Pods that must be available. */
    public int minAvailable() {
        return replicas - unavailable;
    }

    /** The most Pods that may be wanted. */
    public int maxTotal() {
        return replicas + surge;
    }

    /** A number, or a percentage of a total. */
    public static int resolved(IntOrString value, int total, boolean up) {
        return switch (value) {
            case IntOrString.Int(int number) -> number;
            case IntOrString.Text(String text) -> {
                int percent = Integer.parseInt(text.substring(0, text.length() - 1));
                int product = percent * total;
                yield up ? Math.ceilDiv(product, 100) : Math.floorDiv(product, 100);
            }
        };
    }
}
