package podium.cluster.pod;

import java.util.Map;

import podium.cluster.Quantity;

/** What a container asks for and may use at most. */
public record ResourceRequirements(
        Map<String, Quantity> limits,
        Map<String, Quantity> requests) {
}
