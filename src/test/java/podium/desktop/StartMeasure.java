package podium.desktop;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Starts the program, or with the argument {@code bare} a window with one label, and ends once it is drawn. Prints the
 * milliseconds from the start of the JVM until then, and the processor time spent. docs/performance.md says how to use it.
 */
public final class StartMeasure {
    private StartMeasure() {
    }

    public static void main(String[] arguments) {
        boolean bare = arguments.length > 0 && arguments[0].equals("bare");
        if (!bare) Thread.ofVirtual().start(() -> watch(".reader-title"));
        if (bare) Application.launch(Bare.class);
        else PodiumApp.open(List.of(), false);
    }

    private static void watch(String selector) {
        try {
            Platform.runLater(() -> endWhenDrawn(selector));
        } catch (IllegalStateException early) {
            // JavaFX is not there yet.
            LockSupport.parkNanos(1_000_000);
            watch(selector);
        }
    }

    /** The least that JavaFX can show. */
    public static final class Bare extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new Label("A window"), 1280, 800));
            stage.show();
            endWhenDrawn("Label");
        }
    }

    /** The second pulse after something is there comes when the first one has been drawn. */
    private static void endWhenDrawn(String selector) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (!there(selector) || ++pulses < 2) return;
                stop();
                long passed = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
                long cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
                System.out.println(
                        String.format(Locale.ROOT, "drawn after %d ms, %d ms of processor time", passed, cpu));
                Platform.exit();
            }
        }.start();
    }

    private static boolean there(String selector) {
        return Window.getWindows().stream().map(window -> Optional.<Node>ofNullable(window.getScene().lookup(
                selector))).anyMatch(Optional::isPresent);
    }
}
