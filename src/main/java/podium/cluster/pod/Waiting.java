package podium.cluster.pod;

/** Why a container does not run yet. */
public record Waiting(
        String reason,
        String message) {
}
