package podium.cluster.pod;

/** A port that a container names. */
public record ContainerPort(
        String name,
        int containerPort,
        int hostPort,
        String protocol,
        String hostIP) {
}
