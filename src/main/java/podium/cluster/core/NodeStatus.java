package podium.cluster.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import podium.cluster.Quantity;

/** What a node offers and how it fares. */
public record NodeStatus(
        Map<String, Quantity> capacity,
        Map<String, Quantity> allocatable,
        List<NodeCondition> conditions,
        List<JsonNode> addresses,
        Map<String, JsonNode> nodeInfo,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {
    /** The same status with other conditions. */
    public NodeStatus withConditions(List<NodeCondition> conditions) {
        return new NodeStatus(capacity, allocatable, conditions, addresses, nodeInfo, other);
    }

    /** The same status with other amounts for Pods. */
    public NodeStatus withAllocatable(Map<String, Quantity> allocatable) {
        return new NodeStatus(capacity, allocatable, conditions, addresses, nodeInfo, other);
    }
}
