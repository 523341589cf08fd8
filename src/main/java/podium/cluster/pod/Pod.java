package podium.cluster.pod;

import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** A Pod. */
public record Pod(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        PodSpec spec,
        Optional<PodStatus> status) implements ApiObject {
    @Override
    public Pod withMetadata(ObjectMeta metadata) {
        return new Pod(apiVersion, kind, metadata, spec, status);
    }

    /** The same Pod with another spec. */
    public Pod withSpec(PodSpec spec) {
        return new Pod(apiVersion, kind, metadata, spec, status);
    }

    /** The same Pod with another status. */
    public Pod withStatus(Optional<PodStatus> status) {
        return new Pod(apiVersion, kind, metadata, spec, status);
    }
}
