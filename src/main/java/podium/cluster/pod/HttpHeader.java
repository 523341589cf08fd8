package podium.cluster.pod;

/** One header of a request. */
public record HttpHeader(
        String name,
        String value) {
}
