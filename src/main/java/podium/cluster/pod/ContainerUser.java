package podium.cluster.pod;

import java.util.Optional;

/** The identity of the first process. */
public record ContainerUser(
        Optional<LinuxUser> linux) {
}
