package podium.cluster.core;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** A room for names. */
public record Namespace(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        Optional<JsonNode> spec,
        Optional<JsonNode> status) implements ApiObject {
    @Override
    public Namespace withMetadata(ObjectMeta metadata) {
        return new Namespace(apiVersion, kind, metadata, spec, status);
    }

    @Override
    public boolean namespaced() {
        return false;
    }

    /** The same namespace with another status. */
    public Namespace withStatus(JsonNode status) {
        return new Namespace(apiVersion, kind, metadata, spec, Optional.of(status));
    }
}
