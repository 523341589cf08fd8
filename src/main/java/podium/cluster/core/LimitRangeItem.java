package podium.cluster.core;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.Map;

import podium.cluster.Quantity;

/** One limit: for Container, Pod or PersistentVolumeClaim. */
public record LimitRangeItem(
        String type,
        Map<String, Quantity> max,
        Map<String, Quantity> min,
        @JsonProperty("default") Map<String, Quantity> defaults,
        Map<String, Quantity> defaultRequest,
        Map<String, Quantity> maxLimitRequestRatio) {
}
