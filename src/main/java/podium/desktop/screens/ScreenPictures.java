package podium.desktop.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javax.imageio.ImageIO;
import podium.desktop.theme.ThemeChoice;

/** Draws each screen of the window in both themes and two sizes. */
public final class ScreenPictures {
    private static final List<Dimension2D> SIZES = List.of(new Dimension2D(1280, 800), new Dimension2D(1920, 1080));
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Longer than the animations of the controls. */
    private static final long SETTLING_MILLIS = 250;

    private ScreenPictures() {
    }

    /**
     * Draws all screens into a folder, without a display. It can be done once a process, which has shown no window.
     *
     * @return what went wrong; empty when nothing did
     */
    public static Optional<String> draw(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
        return withWindow(window -> drawAll(window, folder));
    }

    /**
     * Opens the window on its first lesson and runs that, without a display; as {@link #draw}, once a process.
     *
     * @return what went wrong; empty when nothing did
     */
    public static Optional<String> rehearse() {
        return withWindow(window -> {
            Screen first = Screen.of(window.course()).getFirst();
            now(() -> window.go(first, SIZES.getFirst(), ThemeChoice.LIGHT));
            now(window::run);
            until(first.name(), window::shown);
            settle();
        });
    }

    private static Optional<String> withWindow(Consumer<StagedWindow> work) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Platform.startup(() -> {
            });
            StagedWindow window = onScreen(StagedWindow::open);
            work.accept(window);
            now(window::close);
            return Optional.empty();
        } catch (UncheckedIOException | IllegalStateException | UnsupportedOperationException | LinkageError e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } finally {
            Platform.exit();
        }
    }

    private static void drawAll(StagedWindow window, Path folder) {
        for (Dimension2D size : SIZES) {
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                for (Screen screen : Screen.of(window.course())) picture(window, screen, size, theme, folder);
            }
        }
    }

    private static void picture(StagedWindow window, Screen screen, Dimension2D size, ThemeChoice theme, Path folder) {
        now(() -> window.go(screen, size, theme));
        settle();
        screen.second().ifPresent(second -> {
            now(window::run);
            until(screen.name(), window::shown);
            now(() -> window.stand(second));
        });
        screen.commands().forEach(title -> {
            now(() -> window.give(title));
            settle();
        });
        settle();
        String name = String.format(Locale.ROOT, "%s-%.0f-%s.png", screen.name(), size.getWidth(),
                theme.name().toLowerCase(Locale.ROOT));
        now(() -> save(window, folder.resolve(name)));
        now(window::leave);
    }

    private static void save(StagedWindow window, Path file) {
        SnapshotParameters whole = new SnapshotParameters();
        whole.setViewport(new Rectangle2D(0, 0, window.root().getLayoutBounds().getWidth(),
                window.root().getLayoutBounds().getHeight()));
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(window.root().snapshot(whole, null), null), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static void until(String screen, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!onScreen(condition::getAsBoolean)) {
            if (System.nanoTime() > end) throw new IllegalStateException("the screen " + screen + " shows no run");
            settle();
        }
    }

    private static void now(Runnable action) {
        onScreen(() -> {
            action.run();
            return true;
        });
    }

    /** Does something on the JavaFX thread and waits for it. */
    private static <T> T onScreen(Supplier<T> action) {
        try {
            return CompletableFuture.supplyAsync(action, Platform::runLater).orTimeout(PATIENCE.toSeconds(),
                    TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw new IllegalStateException("a screen could not be drawn: " + e.getCause(), e);
        }
    }

    private static void settle() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(SETTLING_MILLIS));
    }
}
