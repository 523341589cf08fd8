package podium.cluster.pod;

/** One address. */
public record IpHolder(
        String ip) {
}
