package podium.cluster.core;

import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** A machine that runs Pods. */
public record Node(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        Optional<NodeSpec> spec,
        Optional<NodeStatus> status) implements ApiObject {
    @Override
    public Node withMetadata(ObjectMeta metadata) {
        return new Node(apiVersion, kind, metadata, spec, status);
    }

    @Override
    public boolean namespaced() {
        return false;
    }

    /** The same node, used otherwise. */
    public Node withSpec(NodeSpec spec) {
        return new Node(apiVersion, kind, metadata, Optional.of(spec), status);
    }

    /** The same node with another report. */
    public Node withStatus(NodeStatus status) {
        return new Node(apiVersion, kind, metadata, spec, Optional.of(status));
    }
}
