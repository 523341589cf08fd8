package podium.cluster.core;

import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** A sort of storage and who makes it. */
public record StorageClass(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        String provisioner,
        Optional<String> reclaimPolicy,
        Optional<String> volumeBindingMode,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) implements ApiObject {
    @Override
    public StorageClass withMetadata(ObjectMeta metadata) {
        return new StorageClass(apiVersion, kind, metadata, provisioner, reclaimPolicy, volumeBindingMode, other);
    }

    @Override
    public boolean namespaced() {
        return false;
    }

    /** Whether claims that name no class get this one. */
    public boolean isDefault() {
        return "true".equals(metadata.annotations().get("storageclass.kubernetes.io/is-default-class"));
    }

    /** Whether its volumes are bound once a Pod that uses the claim has been placed. */
    public boolean waitsForConsumer() {
        return volumeBindingMode.filter("WaitForFirstConsumer"::equals).isPresent();
    }
}
