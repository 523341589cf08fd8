package podium.desktop.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.desktop.picture.SvgWriter;
import podium.frame.Frames;
import podium.frame.Runs;
import podium.simulation.Timeline;

/**
 * Twelve moments as they were when somebody looked at them and found them right. What is drawn now is kept in
 * {@code target/stage}: look at it, and where the change is wanted copy it over {@code src/test/resources/stage}.
 */
class GoldenStageTest {
    private static final Measure MEASURE = (text, face) -> text.length() * face.size() * 0.6;
    private static final Path KEPT = Path.of("src/test/resources/stage");
    private static final Path NOW = Path.of("target/stage");

    @ParameterizedTest
    @CsvSource({"hand-over, 0, light", "hand-over, 1, light", "hand-over, 3, light", "hand-over, 8.4, dark",
            "hand-over, 12, light", "failing, 4, light", "failing, 9, dark", "failing, 20, light", "sidecar, 3, light",
            "sidecar, 9, light", "sidecar, 21, dark", "sidecar, 25, light"})
    void theStageLooksAsItDid(String run, double second, String theme) throws IOException {
        String name = run + "-" + SvgName.of(second) + ".svg";
        Palette palette = theme.equals("dark") ? Palette.dark() : Palette.light();
        Function<Instant, List<List<String>>> rows = at -> List.of(List.of("NAME", "AT"),
                List.of(run, at.toString()));
        RunPicture picture = new RunPicture(Frames.of(timeline(run)), rows, MEASURE, 900);
        String drawn = new SvgWriter(palette, MEASURE).page(picture.at(Runs.time(second), 0.3, 40));
        Files.createDirectories(NOW);
        Files.writeString(NOW.resolve(name), drawn);
        assertThat(drawn).as("%s differs from what was kept", NOW.resolve(name)).isEqualTo(
                Files.readString(KEPT.resolve(name)));
    }

    private static Timeline timeline(String name) {
        return switch (name) {
            case "hand-over" -> SampleRuns.handOver();
            case "failing" -> SampleRuns.failing();
            default -> SampleRuns.sidecar();
        };
    }

    /** A second in the name of a file. */
    private static final class SvgName {
        private static String of(double second) {
            return Double.toString(second).replaceFirst("\\.0$", "").replace('.', '_');
        }
    }
}
