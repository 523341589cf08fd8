package podium.cluster.workload;

import java.util.List;

/** What a failed Pod means for its Job. */
public record PodFailurePolicy(
        List<PodFailureRule> rules) {
}
