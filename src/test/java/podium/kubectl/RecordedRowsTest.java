package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import podium.kubectl.record.RowRecorder;
import podium.cluster.ApiJson;

/** Every recorded random Pod has the row, the class and the effective resources that the real cluster computed. */
class RecordedRowsTest {
    private static final ObjectMapper MAPPER = ApiJson.mapper();

    @Test
    void allAgree() throws IOException {
        RowRecorder recorder = new RowRecorder();
        List<String> different = new ArrayList<>();
        List<String> lines;
        try (var in = RecordedRowsTest.class.getResourceAsStream("/oracle/rows.jsonl")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
        assertThat(lines).hasSizeGreaterThan(600);
        for (int i = 0; i < lines.size(); i++) {
            JsonNode want = MAPPER.readTree(lines.get(i));
            ObjectNode got = recorder.answer(want);
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
}
