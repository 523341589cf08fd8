package podium.cluster.pod;

/** A pause before the container is stopped. */
public record SleepAction(
        long seconds) {
}
