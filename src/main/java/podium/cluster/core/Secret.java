package podium.cluster.core;

import java.util.Map;
import java.util.Optional;

import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;

/** Confidential data in base64. */
public record Secret(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        String type,
        Map<String, String> data,
        Optional<Boolean> immutable) implements ApiObject {
    @Override
    public Secret withMetadata(ObjectMeta metadata) {
        return new Secret(apiVersion, kind, metadata, type, data, immutable);
    }
}
