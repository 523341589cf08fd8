package podium.desktop.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import podium.desktop.theme.ThemeChoice;
import podium.desktop.wiring.ForgetfulProgress;
import podium.desktop.work.SetClock;
import podium.progress.ProgressStore;

/** Draws each screen of the window in both themes and two sizes. */
public final class ScreenPictures {
    private static final List<Dimension2D> SIZES = List.of(new Dimension2D(1280, 800), new Dimension2D(1920, 1080));

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
            return Optional.of("the folder " + folder + " cannot be made: " + e.getMessage()
                    + "; give one that can be written with --out");
        }
        return Studio.with(studio -> {
            for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                for (Dimension2D size : SIZES) {
                    Screen.of(studio.course()).forEach(screen -> picture(studio, screen, size, theme, folder));
                }
            }
        });
    }

    /**
     * Opens the window on its first lesson and runs that, without a display; as {@link #draw}, once a process.
     *
     * @return what went wrong; empty when nothing did
     */
    public static Optional<String> rehearse() {
        return Studio.with(studio -> {
            Screen first = Screen.of(studio.course()).getFirst();
            StagedWindow window = open(studio, first, SIZES.getFirst(), ThemeChoice.LIGHT);
            first.way().accept(new Visit(window));
            Foreground.rest(Camera.SETTLING);
            Foreground.act(window::close);
        });
    }

    /** Each picture has a window of its own: what one user did does not show in the picture of another. */
    private static void picture(Studio studio, Screen screen, Dimension2D size, ThemeChoice theme, Path folder) {
        StagedWindow window = open(studio, screen, size, theme);
        Visit visit = new Visit(window);
        screen.way().accept(visit);
        visit.settle();
        Camera.into(folder, window::root).take(String.format(Locale.ROOT, "%s-%.0f-%s", screen.name(),
                size.getWidth(), theme.name().toLowerCase(Locale.ROOT)));
        Foreground.act(window::close);
    }

    private static StagedWindow open(Studio studio, Screen screen, Dimension2D size, ThemeChoice theme) {
        ProgressStore progress = new ForgetfulProgress();
        screen.past().accept(progress);
        return Foreground.ask(() -> {
            StagedWindow window = studio.window(progress, new SetClock(PastWeeks.NOW));
            window.go(screen.place(), screen.document(), size, theme);
            return window;
        });
    }
}
