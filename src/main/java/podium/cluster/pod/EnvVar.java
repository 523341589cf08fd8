package podium.cluster.pod;

import java.util.Optional;

/** One environment variable, literal or from a source. */
public record EnvVar(
        String name,
        String value,
        Optional<EnvVarSource> valueFrom) {
}
