package podium.cluster.pod;

/** A kernel parameter of the Pod. */
public record Sysctl(
        String name,
        String value) {
}
