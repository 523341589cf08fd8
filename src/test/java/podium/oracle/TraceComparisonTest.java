package podium.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TraceComparisonTest {
    private static final List<String> MEASURES = List.of("apply", "describe", "events", "final", "logs", "rows",
            "times");
    private final Recordings recordings = new Recordings();

    @Test
    void everyRecordingAgreesWithItself() {
        assertThat(recordings.names()).hasSize(222).allSatisfy(name -> {
            JsonNode trace = recordings.trace(name);
            assertThat(TraceComparison.compare(trace, trace).differences()).as(name).isEmpty();
        });
    }

    /** The figures that the recordings' own measuring program gives for the same pairs. */
    @ParameterizedTest
    @CsvFileSource(resources = "/oracle/comparison-expected.csv")
    void countsAsTheReferenceDoes(String wanted, String got, String mutation, String apply, String describe,
            String events, String last, String logs, String rows, String times) {
        ObjectNode other = (ObjectNode) recordings.trace(got);
        mutate(other, mutation);
        Score score = TraceComparison.compare(recordings.trace(wanted), other);
        List<String> shares = MEASURES.stream().map(
                m -> score.shares().containsKey(m) ? String.valueOf(score.shares().get(m)) : "-").toList();
        assertThat(shares).containsExactly(apply, describe, events, last, logs, rows, times);
    }

    private static void mutate(ObjectNode trace, String mutation) {
        ObjectNode last = (ObjectNode) trace.path("final");
        switch (mutation) {
            case "slow" -> trace.path("table").forEach(
                    row -> ((ObjectNode) row).put("t", row.path("t").asDouble() * 1.4));
            case "thin" -> List.of("table", "pods", "events").forEach(list -> thin((ArrayNode) trace.path(list)));
            case "renamed" -> last.put("describe",
                    last.path("describe").asText().replace("True", "False").replace("Normal", "Warning"));
            case "silent" -> {
                List<String> keys = last.path("logs").properties().stream().map(e -> e.getKey()).toList();
                for (int i = 0; i < keys.size(); i += 3) ((ObjectNode) last.path("logs")).remove(keys.get(i));
                ((ObjectNode) trace.path("apply")).put("out", "");
                trace.putArray("steps");
            }
            default -> assertThat(mutation).isEqualTo("none");
        }
    }

    private static void thin(ArrayNode list) {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (i % 7 == 3) list.remove(i);
        }
    }
}
