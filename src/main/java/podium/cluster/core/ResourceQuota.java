package podium.cluster.core;

import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** How much a namespace may use. */
public record ResourceQuota(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        Optional<ResourceQuotaSpec> spec,
        Optional<ResourceQuotaStatus> status) implements ApiObject {
    @Override
    public ResourceQuota withMetadata(ObjectMeta metadata) {
        return new ResourceQuota(apiVersion, kind, metadata, spec, status);
    }

    /** The same quota with another status. */
    public ResourceQuota withStatus(Optional<ResourceQuotaStatus> status) {
        return new ResourceQuota(apiVersion, kind, metadata, spec, status);
    }
}
