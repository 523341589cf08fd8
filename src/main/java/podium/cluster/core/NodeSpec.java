package podium.cluster.core;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What a node is used for: whether new Pods come to it, and which ones it keeps off. */
public record NodeSpec(
        String podCIDR,
        List<String> podCIDRs,
        List<Taint> taints,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean unschedulable,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) {
    /** The same spec with other taints. */
    public NodeSpec withTaints(List<Taint> taints) {
        return new NodeSpec(podCIDR, podCIDRs, taints, unschedulable, other);
    }

    /** The same spec, closed to new Pods or open. */
    public NodeSpec withUnschedulable(boolean unschedulable) {
        return new NodeSpec(podCIDR, podCIDRs, taints, unschedulable, other);
    }
}
