package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import podium.cluster.ApiJson;
import podium.cluster.Quantity;
import podium.cluster.pod.EffectiveResources;
import podium.cluster.pod.Pod;
import podium.cluster.pod.QosClass;
import podium.kubectl.table.PodRow;

/** Every recorded random Pod has the row, the class and the effective resources that the real cluster computed. */
class RecordedRowsTest {
    private static final ObjectMapper MAPPER = ApiJson.mapper();

    @Test
    void allAgree() throws IOException {
        List<String> different = new ArrayList<>();
        List<String> lines;
        try (var in = RecordedRowsTest.class.getResourceAsStream("/oracle/rows.jsonl")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        assertThat(lines).hasSizeGreaterThan(600);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode want = MAPPER.readTree(lines.get(i));
            ObjectNode got = answer(Instant.parse(want.get("now").asText()), want.get("pod"));
            for (String measure : List.of("row", "qos", "requests", "limits")) {
                if (!got.get(measure).equals(want.get(measure))) {
                    different.add(
                            "line " + (i + 1) + " " + measure + ": want " + want.get(measure) + ", got " + got.get(
                                    measure));
                }
            }
        }
        assertThat(different).isEmpty();
    }

    private static ObjectNode answer(Instant now, JsonNode json) throws IOException {
        Pod pod = MAPPER.treeToValue(json, Pod.class);
        ObjectNode got = MAPPER.createObjectNode();
        List<String> row = new ArrayList<>(PodRow.cells(pod, now));
        row.addAll(PodRow.wide(pod));
        got.set("row", MAPPER.valueToTree(row));
        got.put("qos", QosClass.of(pod.spec()).toString());
        got.set("requests", texts(EffectiveResources.requests(pod.spec())));
        got.set("limits", texts(EffectiveResources.limits(pod.spec())));
        return got;
    }

    private static JsonNode texts(Map<String, Quantity> amounts) {
        ObjectNode node = MAPPER.createObjectNode();
        amounts.forEach((resource, amount) -> node.put(resource, amount.text()));
        return node;
    }
}
