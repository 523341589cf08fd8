package podium.cluster.workload;

import java.util.Optional;

/** How the Pods of a StatefulSet or a DaemonSet are updated. */
public record UpdateStrategy(
        String type,
        Optional<RollingUpdate> rollingUpdate) {
}
