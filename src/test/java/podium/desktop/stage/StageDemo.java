package podium.desktop.stage;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.embed.swing.SwingFXUtils;
import javafx.stage.Stage;
import javafx.util.Duration;
import javax.imageio.ImageIO;
import podium.frame.Runs;
import podium.simulation.Timeline;

/**
 * Shows one of the sample runs in a window. Arguments: run, light or dark, width, height; with a second and a file name
 * more it writes a picture of that moment and ends.
 */
public final class StageDemo {
    private StageDemo() {
    }

    public static void main(String[] args) {
        Application.launch(Demo.class, args);
    }

    /** Kept apart from main, since Java starts no Application from the class path. */
    public static final class Demo extends Application {
        @Override
        public void start(Stage window) {
            List<String> args = getParameters().getRaw();
            setUserAgentStylesheet(args.get(1).equals("dark")
                    ? new PrimerDark().getUserAgentStylesheet()
                    : new PrimerLight().getUserAgentStylesheet());
            StagePane pane = new StagePane();
            window.setScene(
                    new javafx.scene.Scene(pane, Double.parseDouble(args.get(2)), Double.parseDouble(args.get(3))));
            window.show();
            if (args.getFirst().equals("empty")) {
                later(500, () -> save(pane, args.getLast()));
                return;
            }
            Map<String, Timeline> runs = Map.of("hand-over", SampleRuns.handOver(), "failing", SampleRuns.failing(),
                    "sidecar", SampleRuns.sidecar(), "together", SampleRuns.together());
            pane.show(runs.getOrDefault(args.getFirst(), SampleRuns.handOver()), _ -> List.of(List.of("NAME", "READY",
                    "STATUS", "RESTARTS", "AGE"), List.of("shop", "0/1", "Init:1/3", "0", "5s")));
            if (args.size() < 6) return;
            later(600, () -> pane.playheadProperty().set(Runs.time(Double.parseDouble(args.get(4)))));
            later(800, () -> save(pane, args.get(5)));
        }

        private static void later(double millis, Runnable action) {
            PauseTransition pause = new PauseTransition(Duration.millis(millis));
            pause.setOnFinished(_ -> action.run());
            pause.play();
        }

        private static void save(StagePane pane, String file) {
            try {
                ImageIO.write(SwingFXUtils.fromFXImage(pane.snapshot(null, null), null), "png", new File(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            javafx.application.Platform.exit();
        }
    }
}
