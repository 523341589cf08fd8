package podium.cluster.core;

import java.util.Map;

import podium.cluster.Quantity;

/** What of a quota is used. */
public record ResourceQuotaStatus(
        Map<String, Quantity> hard,
        Map<String, Quantity> used) {
}
