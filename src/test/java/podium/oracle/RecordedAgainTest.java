package podium.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import podium.kubectl.record.TraceRecorder;
import podium.simulation.Timeline;

/** What a recording says survives being turned into a timeline and recorded from it. */
class RecordedAgainTest {
    private final Recordings recordings = new Recordings();

    @Test
    void agreesInEveryMeasure() {
        List<String> different = new ArrayList<>();
        TraceRecorder recorder = new TraceRecorder();
        int compared = 0;
        for (String name : recordings.names()) {
            JsonNode trace = recordings.trace(name);
            Optional<Timeline> timeline = new ReconstructedTimeline(trace).timeline();
            if (timeline.isEmpty()) continue;
            ObjectNode again = recorder.record(name, trace.path("title").asText(), timeline.get());
            Score score = TraceComparison.compare(trace, again);
            score.differences().forEach((measure, why) -> different.add(name + " " + measure + ": " + why));
            assertThat(again.properties().stream().map(e -> e.getKey())).containsExactlyElementsOf(
                    trace.properties().stream().map(e -> e.getKey()).toList());
            compared++;
        }
        assertThat(different).isEmpty();
        assertThat(compared).isGreaterThan(150);
    }
}
