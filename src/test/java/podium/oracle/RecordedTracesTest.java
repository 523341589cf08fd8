package podium.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordedTracesTest {
    private static final String CHANGED = "init-termination-message";

    /** Recordings compared with themselves, but for one whose events are lost. */
    private static Map<String, Score> scores() {
        Recordings recordings = new Recordings();
        return new RecordedTraces().compareAll((name, text) -> {
            assertThat(text).contains("kind: ");
            ObjectNode trace = (ObjectNode) recordings.trace(name);
            if (name.equals(CHANGED)) trace.putArray("events");
            return trace;
        });
    }

    @Test
    void onlyStatedDifferencesPass() {
        Map<String, Score> scores = scores();
        assertThat(new KnownDifferences("# none\n").contradictions(scores)).singleElement().asString().startsWith(
                "differs, but is not listed: " + CHANGED + " events");
        assertThat(new KnownDifferences(CHANGED + " events: lost").contradictions(scores)).isEmpty();
        assertThat(new KnownDifferences(CHANGED + " events: lost\n" + CHANGED + " logs: said so").contradictions(
                scores)).containsExactly("is listed, but agrees: " + CHANGED + " logs (said so)");
        assertThat(RecordedTraces.summary(scores)).contains("logs all agree: 221 of 222");
    }

    @Test
    void aLineWithoutReasonIsRefused() {
        assertThatThrownBy(() -> new KnownDifferences("x rows:")).hasMessageContaining("scenario measure: reason");
    }
}
