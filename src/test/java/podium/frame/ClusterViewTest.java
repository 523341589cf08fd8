package podium.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import podium.cluster.Event;
import podium.cluster.ObjectKey;
import podium.cluster.ObjectMeta;
import podium.cluster.core.ConfigMap;
import podium.cluster.core.Secret;
import podium.shell.machine.Exit;
import podium.simulation.Change;
import podium.simulation.ContainerRun;
import podium.simulation.Scenario;
import podium.simulation.Timeline;
import podium.simulation.World;

class ClusterViewTest {
    private static final Instant START = Timeline.EPOCH;
    private static final ObjectKey KEY = new ObjectKey("ConfigMap", "ns", "c");
    private static final ContainerRun RUN = new ContainerRun(new ObjectKey("Pod", "ns", "p"), "u", "app", 0);

    private static Instant at(int seconds) {
        return START.plusSeconds(seconds);
    }

    private static Change object(int seconds, Change.Watch type, String name, String value) {
        ObjectMeta meta = new ObjectMeta(name, "", "ns", "", "", 0, Optional.empty(), Optional.empty(),
                Optional.empty(), Map.of(), Map.of(), List.of(), List.of(), Map.of());
        return new Change.ObjectChanged(at(seconds), type,
                new ConfigMap("v1", "ConfigMap", meta, Map.of("k", value), Map.of(), Optional.empty()));
    }

    private static Change event(int seconds, String name, int count) {
        return new Change.EventChanged(at(seconds), new Event(name, "Normal", "Tested", "test", KEY, "", name, count,
                at(seconds), at(seconds)));
    }

    private static final TimelineIndex INDEX = new TimelineIndex(new Timeline(
            new Scenario(1, "ns", Duration.ofSeconds(20), new World(r -> Optional.empty(), List.of(), List.of(),
                    List.of(new World.Node("node-1", 1000, 1, 1, List.of()))), List.of()),
            START, at(20),
            List.of(object(1, Change.Watch.ADDED, "c", "one"), event(1, "a", 1),
                    object(2, Change.Watch.ADDED, "b", "other"),
                    new Change.LogWritten(at(3), RUN, false, "half a "), event(3, "b", 1),
                    object(4, Change.Watch.MODIFIED, "c", "two"), event(4, "a", 2),
                    new Change.LogWritten(at(5), RUN, true, "line\n"), object(6, Change.Watch.DELETED, "c", "two"),
                    object(8, Change.Watch.ADDED, "c", "three"), event(9, "d", 1),
                    new Change.LogWritten(at(10), RUN, false, "line\n"),
                    new Change.LogWritten(at(11), RUN, false, "rest"),
                    new Change.ContainerEnded(at(12), RUN, Exit.of(0)))));

    private static String value(int seconds) {
        return INDEX.at(at(seconds)).find(ConfigMap.class, KEY).map(c -> c.data().getOrDefault("k", "")).orElse(
                "absent");
    }

    @Test
    void anObjectIsAsItsLastChangeLeftIt() {
        assertThat(List.of(value(0), value(1), value(3), value(4), value(5), value(6), value(7), value(8), value(
                20))).containsExactly("absent", "one", "one", "two", "two", "absent", "absent", "three", "three");
        assertThat(INDEX.after(0).find(KEY)).isPresent();
        assertThat(INDEX.atEnd().now()).isEqualTo(at(20));
    }

    @Test
    void objectsAreListedByTypeAndName() {
        assertThat(INDEX.at(at(5)).list(ConfigMap.class, "ns")).extracting(c -> c.metadata().name()).containsExactly(
                "b", "c");
        assertThat(INDEX.at(at(6)).list(ConfigMap.class, "ns")).hasSize(1);
        assertThat(INDEX.at(at(6)).list(ConfigMap.class, "elsewhere")).isEmpty();
        assertThat(INDEX.at(at(6)).list(Secret.class, "ns")).isEmpty();
        assertThat(INDEX.at(at(6)).find(Secret.class, new ObjectKey("ConfigMap", "ns", "b"))).isEmpty();
    }

    @Test
    void eventsBelongToTheLivingObject() {
        assertThat(INDEX.at(at(3)).events(KEY)).extracting(Event::name, Event::count).containsExactly(
                tuple("a", 1), tuple("b", 1));
        assertThat(INDEX.at(at(4)).events(KEY)).extracting(Event::count).containsExactly(2, 1);
        assertThat(INDEX.at(at(8)).events(KEY)).isEmpty();
        assertThat(INDEX.at(at(9)).events(KEY)).extracting(Event::name).containsExactly("d");
        assertThat(INDEX.at(at(9)).eventsIn("ns")).hasSize(3);
    }

    @Test
    void aLogGrowsByCompleteLines() {
        assertThat(INDEX.at(at(2)).log(RUN)).isEmpty();
        assertThat(INDEX.at(at(4)).log(RUN)).isEmpty();
        assertThat(INDEX.at(at(5)).log(RUN)).isEqualTo("line\n");
        assertThat(INDEX.at(at(10)).log(RUN)).isEqualTo("line\nhalf a line\n");
        assertThat(INDEX.at(at(11)).log(RUN)).isEqualTo("line\nhalf a line\n");
        assertThat(INDEX.at(at(12)).log(RUN)).isEqualTo("line\nhalf a line\nrest");
        assertThat(INDEX.at(at(12)).logLines(RUN)).extracting(LogLine::at, LogLine::error).containsExactly(
                tuple(at(5), true), tuple(at(10), false), tuple(at(11), false));
    }

    @Test
    void anEndedRunIsKnown() {
        assertThat(INDEX.at(at(11)).lastEnded(RUN)).isEmpty();
        assertThat(INDEX.at(at(12)).lastEnded(RUN)).contains(RUN);
    }

    @Test
    void theNodesAreThoseOfTheWorld() {
        assertThat(INDEX.atEnd().hasNode("node-1")).isTrue();
        assertThat(INDEX.atEnd().hasNode("node-2")).isFalse();
    }
}
