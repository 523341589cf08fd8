package podium.cluster.pod;

import java.util.Optional;

/** All keys of a ConfigMap or a Secret as variables. */
public record EnvFromSource(
        String prefix,
        Optional<OptionalReference> configMapRef,
        Optional<OptionalReference> secretRef) {
}
