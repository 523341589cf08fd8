package podium.cluster.core;

import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** A request for storage. */
public record PersistentVolumeClaim(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        Optional<ClaimSpec> spec,
        Optional<ClaimStatus> status) implements ApiObject {
    @Override
    public PersistentVolumeClaim withMetadata(ObjectMeta metadata) {
        return new PersistentVolumeClaim(apiVersion, kind, metadata, spec, status);
    }

    /** The same claim with another status. */
    public PersistentVolumeClaim withStatus(Optional<ClaimStatus> status) {
        return new PersistentVolumeClaim(apiVersion, kind, metadata, spec, status);
    }

    /** The same claim with another spec. */
    public PersistentVolumeClaim withSpec(Optional<ClaimSpec> spec) {
        return new PersistentVolumeClaim(apiVersion, kind, metadata, spec, status);
    }
}
