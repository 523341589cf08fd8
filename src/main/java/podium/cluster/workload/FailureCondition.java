package podium.cluster.workload;

/** A condition of the Pod that a rule is about. */
public record FailureCondition(
        String type,
        String status) {
}
