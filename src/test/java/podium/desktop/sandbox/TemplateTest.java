package podium.desktop.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import podium.course.OwnCourse;
import podium.course.Assets;
import podium.desktop.wiring.ManifestSimulator;
import podium.desktop.work.CheckedRun;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.World;

/** The program's own templates say what they show, are taken by the API server, and run with any seed. */
class TemplateTest {
    private static final ManifestReader READER = new ManifestReader();
    private static final ManifestSimulator SIMULATOR = new ManifestSimulator(READER, new Engine(READER)::run,
            World.standard(Assets.images()), Duration.ofSeconds(60));

    static Stream<Template> samples() {
        return Template.all(OwnCourse.COURSE).stream().filter(template -> template.from().equals("Sample"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void runs(Template template) {
        assertThat(template.title()).endsWith(".");
        for (long seed : List.of(1L, 2L, 99L)) {
            CheckedRun run = SIMULATOR.run(template.manifest(), seed);
            assertThat(run.problems()).as(template.title()).isEmpty();
            assertThat(run.timeline()).as(template.title()).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aLinkToItGivesTheSameRun(Template template) {
        String words = new RunLink(5, template.manifest()).words();
        assertThat(RunLink.read(words)).isInstanceOfSatisfying(RunLink.Answer.Read.class,
                read -> assertThat(SIMULATOR.run(read.link().text(),
                        read.link().seed()).timeline().orElseThrow().changes()).isEqualTo(
                                SIMULATOR.run(template.manifest(), 5).timeline().orElseThrow().changes()));
    }
}
