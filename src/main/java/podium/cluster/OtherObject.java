package podium.cluster;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * An object of a kind that nothing in the cluster acts on: it is stored, listed and changed, and that is all.
 *
 * @param other its fields besides identity
 */
public record OtherObject(
        String apiVersion,
        String kind,
        ObjectMeta metadata,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> other) implements ApiObject {
    @Override
    public OtherObject withMetadata(ObjectMeta metadata) {
        return new OtherObject(apiVersion, kind, metadata, other);
    }
}
