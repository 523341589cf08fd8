package podium.cluster.workload;

import java.util.Optional;

/** How Pods are replaced. */
public record DeploymentStrategy(
        String type,
        Optional<RollingUpdate> rollingUpdate) {
}
