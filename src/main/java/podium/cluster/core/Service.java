package podium.cluster.core;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** A stable address for Pods. */
public record Service(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        Optional<ServiceSpec> spec,
        Optional<JsonNode> status) implements ApiObject {
    @Override
    public Service withMetadata(ObjectMeta metadata) {
        return new Service(apiVersion, kind, metadata, spec, status);
    }

    /** The same Service with another spec. */
    public Service withSpec(Optional<ServiceSpec> spec) {
        return new Service(apiVersion, kind, metadata, spec, status);
    }
}
