package podium.cluster.core;

/** The claim that has a volume; without a uid the volume is kept for a claim of that name. */
public record ClaimReference(
        String apiVersion,
        String kind,
        String namespace,
        String name,
        String uid) {
}
