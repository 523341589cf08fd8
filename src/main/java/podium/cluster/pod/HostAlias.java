package podium.cluster.pod;

import java.util.List;

/** An extra line of /etc/hosts. */
public record HostAlias(
        String ip,
        List<String> hostnames) {
}
