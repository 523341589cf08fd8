package podium.desktop.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import podium.course.Assets;
import podium.course.Course;
import podium.desktop.wiring.ManifestSimulator;
import podium.desktop.work.CheckedRun;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Timeline;
import podium.simulation.World;

/** What if, and templates, over the real engine. */
class DifferenceTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final ManifestSimulator SIMULATOR = new ManifestSimulator(READER, new Engine(READER)::run,
            World.standard(Assets.images()), java.time.Duration.ofSeconds(60));

    private static Timeline run(String text) {
        return SIMULATOR.run(text, 1).timeline().orElseThrow();
    }

    static java.util.List<Template> templates() {
        return Template.all(Course.own());
    }

    @Test
    void theSameTextHasNoDifference() {
        String text = Assets.text("samples/first.yaml");
        assertThat(Difference.first(run(text), run(text))).isEmpty();
    }

    @Test
    void aCommandThatFailsPartsFromOneThatDoesNotWhenItEnds() {
        String text = Assets.text("samples/first.yaml");
        String changed = text.replace("grep Hello", "grep Goodbye");
        Optional<Difference> difference = Difference.first(run(text), run(changed));
        assertThat(difference).hasValueSatisfying(d -> {
            assertThat(d.before().happened()).contains("check ends well");
            assertThat(d.now().happened()).contains("check").contains("exit code 1");
        });
        assertThat(TextChange.between(text, changed).words()).contains("− command:", "+ command:",
                "Goodbye").hasLineCount(
                        2);
    }

    @Test
    void aFaultOfTheWorldIsADifferenceWithItsRule() {
        String text = Assets.text("samples/first.yaml");
        String changed = WorldWords.with(text, "registry down", Optional.of(""));
        assertThat(Difference.first(run(text), run(changed))).hasValueSatisfying(d -> {
            assertThat(d.before().happened()).isNotEqualTo(d.now().happened());
            assertThat(d.now().why()).hasValueSatisfying(why -> assertThat(why.rule().sentence()).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateHasATitleAndRunsOrSaysWhyNot(Template template) {
        assertThat(template.title()).isNotBlank();
        CheckedRun checked = SIMULATOR.run(template.manifest(), 1);
        if (template.from().equals("Sample")) assertThat(checked.problems()).isEmpty();
        if (checked.errors() == 0) assertThat(run(template.manifest()).changes()).isNotEmpty();
        else assertThat(checked.problems()).allMatch(problem -> !problem.rule().isBlank());
    }
}
