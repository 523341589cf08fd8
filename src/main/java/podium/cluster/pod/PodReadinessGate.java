package podium.cluster.pod;

/** A condition that must be True before the Pod is Ready. */
public record PodReadinessGate(
        String conditionType) {
}
