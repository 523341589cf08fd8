package podium.desktop.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import podium.desktop.OnScreen;
import podium.frame.Frames;
import podium.frame.Runs;
import podium.simulation.Timeline;

/** A picture of which only what differs is drawn, step by step, is the picture that is drawn at once, pixel by pixel. */
@OnScreen
class RepaintTest {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 400;

    @Start
    void start(Stage window) {
        podium.desktop.theme.Fonts.load();
    }

    static Stream<Timeline> runs() {
        return Stream.of(SampleRuns.handOver(), SampleRuns.failing());
    }

    @ParameterizedTest
    @MethodSource("runs")
    void aPartIsAsGoodAsTheWhole(Timeline run, FxRobot robot) {
        robot.interact(() -> compare(Frames.of(run)));
    }

    private static void compare(Frames frames) {
        Fonts fonts = new Fonts();
        StageLayout layout = new StageLayout(fonts);
        Canvas kept = new Canvas(WIDTH, HEIGHT);
        double scale = layout.scale(frames.at(Runs.time(12)), WIDTH, HEIGHT);
        Picture before = new Picture(0, 0, List.of(), List.of());
        int partly = 0;
        for (int i = 0; i < 36; i++) {
            int second = i / 3;
            Instant at = Runs.time(second);
            Picture now = layout.picture(new Scene(frames.at(at), at, i % 3 / 3.0, 47.0 * i, false), WIDTH / scale,
                    HEIGHT / scale);
            Optional<List<Mark.Area>> damage = Damage.between(before, now, new Extent(fonts));
            if (damage.isPresent()) partly++;
            paint(kept, fonts, now, scale, damage.orElse(List.of(sight(scale))));
            Canvas fresh = new Canvas(WIDTH, HEIGHT);
            paint(fresh, fonts, now, scale, List.of(sight(scale)));
            assertThat(pixels(kept)).as("after %d s, step %d", second, i % 3).isEqualTo(pixels(fresh));
            before = now;
        }
        assertThat(partly).as("pictures that were drawn in part").isGreaterThan(24);
    }

    private static void paint(Canvas canvas, Fonts fonts, Picture picture, double scale, List<Mark.Area> areas) {
        new CanvasPainter(canvas.getGraphicsContext2D(), Palette.light(), fonts).repaint(picture, sight(scale), scale,
                areas);
    }

    private static Mark.Area sight(double scale) {
        return new Mark.Area(0, 0, WIDTH / scale, HEIGHT / scale);
    }

    private static int[] pixels(Canvas canvas) {
        WritableImage image = canvas.snapshot(new SnapshotParameters(), null);
        int width = (int) image.getWidth();
        int[] pixels = new int[width * (int) image.getHeight()];
        image.getPixelReader().getPixels(0, 0, width, (int) image.getHeight(), PixelFormat.getIntArgbInstance(),
                pixels, 0, width);
        return pixels;
    }
}
