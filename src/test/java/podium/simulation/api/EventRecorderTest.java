package podium.simulation.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import podium.cluster.Event;
import podium.cluster.ObjectKey;
import podium.simulation.Change;
import podium.simulation.TraceLog;
import podium.simulation.time.EventLoop;

class EventRecorderTest {
    private static final ObjectKey POD = new ObjectKey("Pod", "default", "p");
    private final EventLoop loop = new EventLoop(Instant.parse("2026-01-05T09:00:00Z"));
    private final TraceLog trace = new TraceLog();
    private final EventRecorder recorder = new EventRecorder(loop, trace, "kubelet");

    @Test
    void anEqualEventIsCounted() {
        for (int i = 0; i < 3; i++) recorder.warning(POD, "u", "spec.containers{c}", "BackOff", "same");
        assertThat(events()).extracting(Event::count).containsExactly(1, 2, 3);
        assertThat(events()).extracting(Event::name).containsOnly(events().getFirst().name());
    }

    @Test
    void fromTheTenthDistinctMessageOnOneEventStandsForAll() {
        for (int i = 0; i < 12; i++) recorder.normal(POD, "u", "", "Killing", "message " + i);
        assertThat(events()).extracting(Event::message).containsSubsequence("message 8",
                "(combined from similar events): message 9");
        assertThat(events()).hasSize(12);
        assertThat(events().getLast().count()).isEqualTo(3);
    }

    @Test
    void messagesFromBeforeTheMergingAreStillCounted() {
        for (int i = 0; i < 12; i++) recorder.normal(POD, "u", "", "Killing", "message " + i);
        recorder.normal(POD, "u", "", "Killing", "message 3");
        assertThat(events().getLast().message()).isEqualTo("message 3");
        assertThat(events().getLast().count()).isEqualTo(2);
    }

    @Test
    void moreThanTwentyFiveAreDroppedAndStillCounted() {
        for (int i = 0; i < 40; i++) recorder.warning(POD, "u", "", "BackOff", "same");
        assertThat(events()).hasSize(25);
        loop.runNext(loop.now().plus(Duration.ofSeconds(301)));
        recorder.warning(POD, "u", "", "BackOff", "same");
        assertThat(events().getLast().count()).isEqualTo(41);
        recorder.normal(POD, "u", "", "Started", "other type");
        assertThat(events().getLast().count()).isEqualTo(1);
    }

    private List<Event> events() {
        return trace.changes().stream().map(Change.EventChanged.class::cast).map(Change.EventChanged::event).toList();
    }
}
