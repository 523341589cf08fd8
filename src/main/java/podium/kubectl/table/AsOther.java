package podium.kubectl.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import podium.cluster.ApiJson;
import podium.cluster.ApiObject;
import podium.cluster.OtherObject;

/** Objects of any kind as fields by name, for tables that need no more than that. */
final class AsOther {
    private static final ObjectMapper MAPPER = ApiJson.mapper();

    private AsOther() {
    }

    static OtherObject of(ApiObject object) {
        if (object instanceof OtherObject other) return other;
        try {
            return MAPPER.treeToValue(MAPPER.valueToTree(object), OtherObject.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
