package podium.desktop.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import podium.course.Course;
import podium.desktop.wiring.Bench;
import podium.desktop.work.SetClock;
import podium.progress.ProgressStore;

/**
 * Where windows are opened without a display, over folders of data that are thrown away afterwards.
 *
 * @param bench its course and its engine are those of every window
 * @param folder for the data
 */
record Studio(Bench bench, Path folder) {
    /**
     * Opens one; it can be done once a process, which has shown no window.
     *
     * @return what went wrong; empty when nothing did
     */
    static Optional<String> with(Consumer<Studio> work) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            // Between two windows there is none, and that is not the end.
            Platform.setImplicitExit(false);
            Path folder = Files.createTempDirectory("podium-screens");
            Platform.startup(() -> {
            });
            try (Bench bench = Bench.open(folder.resolve("progress"))) {
                work.accept(new Studio(bench, folder));
            } finally {
                remove(folder);
            }
            return Optional.empty();
        } catch (IOException | UncheckedIOException | IllegalStateException | UnsupportedOperationException
                | LinkageError e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } finally {
            Platform.exit();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> inner = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : inner) Files.delete(each);
        }
    }

    Course course() {
        return bench.course();
    }

    /** Opens a window over what its user has done; on the JavaFX thread. */
    StagedWindow window(ProgressStore progress, SetClock clock) {
        return window(progress, clock, folder);
    }

    /**
     * The same.
     *
     * @param pages where its user writes pages
     */
    StagedWindow window(ProgressStore progress, SetClock clock, Path pages) {
        Bench own = new Bench(bench.reader(), bench.engine(), bench.world(), bench.course(), progress,
                Optional.empty());
        try {
            return StagedWindow.open(own, clock, Files.createTempDirectory(folder, "window"), pages);
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }
}
