package podium.cluster.core;

import java.util.List;
import java.util.Map;

import podium.cluster.Quantity;

/** The storage that was found. */
public record ClaimStatus(
        String phase,
        List<String> accessModes,
        Map<String, Quantity> capacity) {
}
