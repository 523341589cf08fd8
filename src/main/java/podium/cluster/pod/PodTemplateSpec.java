package podium.cluster.pod;

import java.util.Optional;

import podium.cluster.ObjectMeta;

/** The Pod that a workload makes. */
public record PodTemplateSpec(
        Optional<ObjectMeta> metadata,
        Optional<PodSpec> spec) {
}
