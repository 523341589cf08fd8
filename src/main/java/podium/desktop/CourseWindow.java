package podium.desktop;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Scene;
import podium.desktop.command.KeyMap;
import podium.desktop.wiring.Bench;
import podium.desktop.wiring.FolderWatch;

/** The window's content for a course; an author who changes a file of the course sees the change at once. */
final class CourseWindow implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(400);

    private final Function<Bench, MainWindow> maker;
    private final Scene scene;
    private MainWindow window;
    private Optional<FolderWatch> watch = Optional.empty();

    /**
     * Makes the content; on the JavaFX thread.
     *
     * @param maker makes a window over a bench
     * @param scene shows the window from now on
     */
    CourseWindow(Bench bench, Function<Bench, MainWindow> maker, Scene scene) {
        this.maker = maker;
        this.window = maker.apply(bench);
        this.scene = scene;
        scene.setRoot(window.root());
        KeyMap.install(scene, () -> window.commands());
    }

    MainWindow window() {
        return window;
    }

    /** Reads the course anew whenever a file in its folders changes, and stays at the place that is open. */
    void follow(Bench bench, List<Path> packs) {
        Consumer<Bench> show = now -> Platform.runLater(() -> show(now));
        watch = Optional.of(FolderWatch.start(packs, LOOK, () -> show.accept(bench.reread(packs))));
    }

    private void show(Bench now) {
        window.close();
        window = maker.apply(now);
        scene.setRoot(window.root());
        window.start();
        window.say(now.notice().orElse("The course was read again."));
    }

    @Override
    public void close() {
        watch.ifPresent(FolderWatch::close);
        window.close();
    }
}
