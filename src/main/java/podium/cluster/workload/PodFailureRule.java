package podium.cluster.workload;

import java.util.List;
import java.util.Optional;

/** One rule of a Pod failure policy. */
public record PodFailureRule(
        String action,
        Optional<FailureExitCodes> onExitCodes,
        List<FailureCondition> onPodConditions) {
}
