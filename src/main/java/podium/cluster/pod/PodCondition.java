package podium.cluster.pod;

import com.fasterxml.jackson.annotation.JsonInclude;

import java.time.Instant;
import java.util.Optional;

/** One condition of the Pod. */
public record PodCondition(
        String type,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long observedGeneration,
        String status,
        Optional<Instant> lastProbeTime,
        Optional<Instant> lastTransitionTime,
        String reason,
        String message) {
}
