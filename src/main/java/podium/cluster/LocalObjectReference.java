package podium.cluster;

/** The name of an object in the same namespace. */
public record LocalObjectReference(
        String name) {
}
