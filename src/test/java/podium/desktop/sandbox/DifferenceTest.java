package podium.desktop.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import podium.course.OwnCourse;
import podium.course.Assets;
import podium.desktop.wiring.ManifestSimulator;
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

    static List<Template> samples() {
        return Template.all(OwnCourse.COURSE).stream().filter(template -> template.from().equals("Sample")).toList();
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

    /** Rule: what lessons and exercises hold is run by the proof of the course. */
    @ParameterizedTest
    @MethodSource("samples")
    void everySampleRuns(Template template) {
        assertThat(SIMULATOR.run(template.manifest(), 1).problems()).isEmpty();
        assertThat(run(template.manifest()).changes()).isNotEmpty();
    }

    @Test
    void everyTemplateHasATitle() {
        assertThat(Template.all(OwnCourse.COURSE)).allSatisfy(
                template -> assertThat(template.title()).isNotBlank()).extracting(Template::from).contains("Sample",
                        "Lesson 1", "Exercise");
    }
}
