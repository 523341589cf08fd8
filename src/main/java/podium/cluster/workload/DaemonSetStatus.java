package podium.cluster.workload;

/** What a DaemonSet has reached. */
public record DaemonSetStatus(
        int currentNumberScheduled,
        int numberMisscheduled,
        int desiredNumberScheduled,
        int numberReady,
        long observedGeneration,
        int updatedNumberScheduled,
        int numberAvailable,
        int numberUnavailable) {
}
