package podium.cluster.workload;

import java.util.Optional;

import podium.cluster.IntOrString;

/** How many Pods may be missing or too many, and from which ordinal on. */
public record RollingUpdate(
        Optional<IntOrString> maxUnavailable,
        Optional<IntOrString> maxSurge,
        Optional<Integer> partition) {
}
