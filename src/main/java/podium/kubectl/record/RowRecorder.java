package podium.kubectl.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import podium.cluster.ApiJson;
import podium.cluster.Quantity;
import podium.cluster.pod.EffectiveResources;
import podium.cluster.pod.Pod;
import podium.cluster.pod.QosClass;
import podium.kubectl.table.PodRow;

/** What kubectl says of one Pod at one moment: its row, its QoS class, what it asks for and may use. */
public final class RowRecorder {
    private final ObjectMapper mapper = ApiJson.mapper();

    /**
     * The answer to one line: {@code now} and {@code pod} are read, whatever else it holds.
     *
     * @throws JsonProcessingException when the line is no such object
     */
    public ObjectNode answer(JsonNode line) throws JsonProcessingException {
        Instant now = Instant.parse(line.path("now").asText());
        Pod pod = mapper.treeToValue(line.path("pod"), Pod.class);
        List<String> row = new ArrayList<>(PodRow.cells(pod, now));
        row.addAll(PodRow.wide(pod));
        ObjectNode answer = mapper.createObjectNode();
        answer.set("row", mapper.valueToTree(row));
        answer.put("qos", QosClass.of(pod.spec()).toString());
        answer.set("requests", texts(EffectiveResources.requests(pod.spec())));
        answer.set("limits", texts(EffectiveResources.limits(pod.spec())));
        return answer;
    }

    private JsonNode texts(Map<String, Quantity> amounts) {
        ObjectNode node = mapper.createObjectNode();
        amounts.forEach((resource, amount) -> node.put(resource, amount.text()));
        return node;
    }
}
