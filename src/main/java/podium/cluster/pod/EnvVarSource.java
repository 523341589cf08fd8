package podium.cluster.pod;

import java.util.Optional;

/** Where the value of an environment variable comes from. */
public record EnvVarSource(
        Optional<ObjectFieldSelector> fieldRef,
        Optional<ResourceFieldSelector> resourceFieldRef,
        Optional<KeySelector> configMapKeyRef,
        Optional<KeySelector> secretKeyRef,
        Optional<FileKeySelector> fileKeyRef) {
}
