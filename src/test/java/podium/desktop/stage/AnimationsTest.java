package podium.desktop.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import podium.course.Assets;
import podium.desktop.wiring.ManifestSimulator;
import podium.frame.Frames;
import podium.frame.Moment;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Timeline;
import podium.simulation.World;

/** What docs/animations.md promises of the samples is drawn: on its way, arrived, and with reduced motion. */
class AnimationsTest {
    private static final Measure MEASURE = (text, face) -> text.length() * face.size() * 0.6;

    @ParameterizedTest
    @CsvFileSource(resources = "/stage/animations.csv", delimiter = '|', useHeadersInDisplayName = true)
    void isToBeSeen(String name, String sample, String second, String words) throws IOException {
        Frames frames = Frames.of(run(sample));
        Instant at = Timeline.EPOCH.plus(Duration.parse("PT" + second + "S"));
        Instant last = frames.moments().current(at).map(Moment::at).orElseThrow();
        for (Scene scene : List.of(new Scene(frames.at(at), last, 0.6, 0, false), new Scene(frames.at(at), last, 0.999,
                0, false), new Scene(frames.at(at), last, 0, 0, true))) {
            List<String> labels = new StageLayout(MEASURE).picture(scene, 1200, 500).marks().stream().filter(
                    Mark.Label.class::isInstance).map(mark -> ((Mark.Label) mark).text()).toList();
            assertThat(labels).containsAll(List.of(words.split(";", -1)));
        }
        String page = Files.readString(Path.of("docs/animations.md"));
        assertThat(page).contains("pictures/animations/" + name + ".png",
                "assets/samples/" + sample + ".yaml --at=" + second + "s");
        assertThat(Path.of("docs/pictures/animations", name + ".png")).isNotEmptyFile();
    }

    private static Timeline run(String sample) {
        return new ManifestSimulator(new ManifestReader(), new Engine(new ManifestReader())::run, World.standard(
                Assets.images()), Duration.ofSeconds(60)).run(Assets.text("samples/" + sample + ".yaml"),
                        1).timeline().orElseThrow();
    }
}
