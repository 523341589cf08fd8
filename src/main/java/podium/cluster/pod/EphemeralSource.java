package podium.cluster.pod;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Optional;

/** A claim made with the Pod. */
public record EphemeralSource(
        Optional<JsonNode> volumeClaimTemplate) {
}
