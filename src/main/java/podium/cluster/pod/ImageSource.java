package podium.cluster.pod;

/** The files of an image. */
public record ImageSource(
        String reference,
        String pullPolicy) {
}
