package podium.cluster.pod;

/** A field of the Pod. */
public record ObjectFieldSelector(
        String apiVersion,
        String fieldPath) {
}
