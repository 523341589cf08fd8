package podium.desktop.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import podium.course.Assets;
import podium.course.Exercise;
import podium.course.OwnCourse;
import podium.course.Surroundings;
import podium.desktop.work.CheckedRun;
import podium.grading.Grader;
import podium.grading.Laboratory;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.World;
import podium.text.Source;

class ManifestSimulatorTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final Engine ENGINE = new Engine(READER);
    private static final World WORLD = World.standard(Assets.hub());
    private static final ManifestSimulator SIMULATOR = new ManifestSimulator(READER, ENGINE::run, WORLD,
            Duration.ofSeconds(60));

    /** The first exercises whose world is more than an empty cluster. */
    static Stream<Exercise> exercises() {
        return OwnCourse.COURSE.lessons().stream().flatMap(lesson -> lesson.exercises().stream()).filter(
                exercise -> exercise.kind().isManifest()).filter(ManifestSimulatorTest::hasWorld).limit(6);
    }

    private static boolean hasWorld(Exercise exercise) {
        Surroundings first = exercise.worlds().getFirst();
        return !first.steps().isEmpty() || !first.nodes().isEmpty() || !first.missingImages().isEmpty();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theStageShowsTheRunThatIsJudged(Exercise exercise) {
        String answer = exercise.samples().solution().map(Source::text).orElseThrow();
        CheckedRun shown = SIMULATOR.run(answer, 1, Optional.of(exercise.worlds().getFirst()));
        Grader grader = new Grader(Laboratory.of(ENGINE, READER, WORLD));
        assertThat(shown.timeline().orElseThrow().changes()).isEqualTo(
                ENGINE.run(grader.scenario(exercise, answer, Optional.empty())).changes());
        assertThat(shown.timeline().orElseThrow().changes()).as("the usual world").isNotEqualTo(
                SIMULATOR.run(answer, 1).timeline().orElseThrow().changes());
    }

    @Test
    void anotherSeedDrawsAnew() {
        Exercise exercise = exercises().findFirst().orElseThrow();
        String answer = exercise.samples().solution().map(Source::text).orElseThrow();
        Optional<Surroundings> around = Optional.of(exercise.worlds().getFirst());
        assertThat(SIMULATOR.run(answer, 2, around).timeline().orElseThrow().scenario().seed()).isEqualTo(
                SIMULATOR.run(answer, 1, around).timeline().orElseThrow().scenario().seed() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# Write the Pod here.\n", "# a\n\n  # b\n"})
    void aTextThatSaysNothingYetIsNoMistake(String text) {
        assertThat(SIMULATOR.run(text, 1)).isEqualTo(
                new CheckedRun(text, List.of(), Optional.empty()));
    }

    @Test
    void aTextThatMakesNoObjectIsOne() {
        assertThat(SIMULATOR.run("---\n", 1).problems()).hasSize(1);
    }
}
