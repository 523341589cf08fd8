package podium.cluster.core;

import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** Defaults and bounds of resources in a namespace. */
public record LimitRange(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        Optional<LimitRangeSpec> spec) implements ApiObject {
    @Override
    public LimitRange withMetadata(ObjectMeta metadata) {
        return new LimitRange(apiVersion, kind, metadata, spec);
    }
}
