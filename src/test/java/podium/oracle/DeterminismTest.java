package podium.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import podium.course.Assets;
import podium.frame.Frames;
import podium.kubectl.record.TraceRecorder;
import podium.manifest.ManifestReader;
import podium.simulation.Change;
import podium.simulation.Engine;
import podium.simulation.Input;
import podium.simulation.Scenario;
import podium.simulation.ScenarioFile;
import podium.simulation.Timeline;
import podium.simulation.World;

/** The same scenario gives the same bytes: run twice, driven step by step, cut short, and with one more input. */
class DeterminismTest {
    private final Engine engine = new Engine(new ManifestReader());
    private final World world = World.standard(Assets.images());
    private final Recordings recordings = new Recordings();

    @ParameterizedTest
    @ValueSource(strings = {"seed-004-wait-for-db-arrives", "init-fail-always", "sidecar-delete-order",
            "volume-projected", "seed-003-log-tailer", "deployment-rollout", "job-parallel", "statefulset-init"})
    void twiceAndStepByStep(String name) {
        Scenario scenario = scenario(name, 7);
        Timeline once = engine.run(scenario);
        assertThat(bytes(engine.run(scenario))).isEqualTo(bytes(once));
        try (Engine.Run run = engine.begin(scenario)) {
            int steps = 0;
            while (run.step()) steps++;
            assertThat(steps).isGreaterThan(100);
            assertThat(run.timeline().changes()).isEqualTo(once.changes());
        }
    }

    @Test
    void aShorterRunIsTheBeginningOfALongerOne() {
        Scenario whole = scenario("init-fail-always", 1);
        Scenario half = new Scenario(whole.seed(), whole.namespace(), Duration.ofSeconds(60), whole.world(),
                whole.inputs());
        List<Change> beginning = engine.run(half).changes();
        assertThat(engine.run(whole).changes().subList(0, beginning.size())).isEqualTo(beginning);
    }

    @Test
    void oneMoreInputChangesNothingBeforeIt() {
        Scenario scenario = scenario("seed-004-wait-for-db-never", 1);
        List<Input> inputs = new ArrayList<>(scenario.inputs());
        inputs.add(new Input.Delete(Duration.ofSeconds(20), List.of("pod/wait-for-db")));
        Timeline before = engine.run(scenario);
        Timeline after = engine.run(
                new Scenario(scenario.seed(), scenario.namespace(), scenario.until(), scenario.world(), inputs));
        assertThat(upTo(after, 20)).isEqualTo(upTo(before, 20)).hasSizeGreaterThan(20);
        assertThat(after.changes()).isNotEqualTo(before.changes());
    }

    @Test
    void anotherSeedDrawsOtherTimes() {
        assertThat(bytes(engine.run(scenario("init-fail-always", 1)))).isNotEqualTo(
                bytes(engine.run(scenario("init-fail-always", 2))));
    }

    @Test
    void everySeedManifestRunsToItsEndAndCanBeDrawnAtAnyMoment() {
        List<String> seeds = recordings.names().stream().filter(n -> n.startsWith("seed-")).toList();
        assertThat(seeds).hasSizeGreaterThan(10);
        for (String name : seeds) {
            Timeline timeline = engine.run(scenario(name, 1));
            Frames frames = Frames.of(timeline);
            for (int second = 0; second <= timeline.scenario().until().toSeconds(); second++) {
                assertThat(frames.at(timeline.start().plusSeconds(second))).isNotNull();
            }
            assertThat(frames.at(timeline.end()).pods()).as(name).isNotEmpty();
        }
    }

    private List<Change> upTo(Timeline timeline, int seconds) {
        return timeline.changes().stream().filter(c -> c.at().isBefore(timeline.start().plusSeconds(seconds))).toList();
    }

    private Scenario scenario(String name, long seed) {
        ScenarioFile file = ScenarioFile.parse(recordings.scenario(name));
        return new Scenario(seed, "s-" + name, file.run().orElse(ScenarioFile.DEFAULT_RUN), world, file.inputs());
    }

    private static String bytes(Timeline timeline) {
        return new TraceRecorder().record("x", "", timeline).toString();
    }
}
