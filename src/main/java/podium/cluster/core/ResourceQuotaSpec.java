package podium.cluster.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;

import podium.cluster.Quantity;

/** The hard limits of a quota. */
public record ResourceQuotaSpec(
        Map<String, Quantity> hard,
        List<String> scopes,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {
}
