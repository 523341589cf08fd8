package podium.cluster.core;

import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** A piece of storage that one claim can have. */
public record PersistentVolume(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        Optional<PersistentVolumeSpec> spec,
        Optional<PersistentVolumeStatus> status) implements ApiObject {
    @Override
    public PersistentVolume withMetadata(ObjectMeta metadata) {
        return new PersistentVolume(apiVersion, kind, metadata, spec, status);
    }

    /** The same volume with another spec and status. */
    public PersistentVolume with(Optional<PersistentVolumeSpec> spec, Optional<PersistentVolumeStatus> status) {
        return new PersistentVolume(apiVersion, kind, metadata, spec, status);
    }

    @Override
    public boolean namespaced() {
        return false;
    }
}
