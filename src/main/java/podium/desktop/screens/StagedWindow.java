package podium.desktop.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import podium.course.Course;
import podium.desktop.MainWindow;
import podium.desktop.command.Command;
import podium.desktop.settings.DelayedWriter;
import podium.desktop.settings.Drafts;
import podium.desktop.settings.SettingsStore;
import podium.desktop.settings.UserFolder;
import podium.desktop.stage.StagePane;
import podium.desktop.theme.Fonts;
import podium.desktop.theme.ThemeChoice;
import podium.desktop.theme.Themes;
import podium.desktop.wiring.Bench;
import podium.desktop.wiring.StagePaneHost;
import podium.simulation.Timeline;

/** The real window over an empty folder of data, at any size: it may be larger than the screen that it stands on. */
final class StagedWindow implements AutoCloseable {
    private final DelayedWriter writer = new DelayedWriter(100, _ -> {
    });
    private final SettingsStore settings;
    private final Themes themes = new Themes();
    private final StagePane pane;
    private final Bench bench;
    private final MainWindow window;

    private StagedWindow(UserFolder data) {
        Fonts.load();
        pane = new StagePane();
        settings = new SettingsStore(data, writer);
        bench = Bench.open(Path.of(data.path().toString(), "progress"));
        window = new MainWindow(bench.services(Platform::runLater, _ -> {
        }), settings, new Drafts(data, writer), themes, new StagePaneHost(pane));
        Parent root = window.root();
        root.setManaged(false);
        Scene scene = new Scene(new Pane(root), 400, 300);
        themes.dress(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    /** Opens it; on the JavaFX thread. */
    static StagedWindow open() {
        try {
            return new StagedWindow(new UserFolder(Files.createTempDirectory("podium-screens")));
        } catch (IOException e) {
            throw new UncheckedIOException("no temporary folder can be made", e);
        }
    }

    Course course() {
        return bench.course();
    }

    Parent root() {
        return window.root();
    }

    /** Goes to the place of a screen. */
    void go(Screen screen, Dimension2D size, ThemeChoice theme) {
        window.root().resize(size.getWidth(), size.getHeight());
        themes.choose(theme);
        settings.update(all -> all.withTheme(theme).withPlace(screen.place().name(), screen.document()));
        window.start();
    }

    void run() {
        give("Run from the start");
    }

    /** Whether the run is there and plays. */
    boolean shown() {
        return pane.end().isPresent() && pane.playingProperty().get();
    }

    /** Stops at a second of the run. */
    void stand(double second) {
        pane.pause();
        pane.playheadProperty().set(Timeline.EPOCH.plus(Duration.ofMillis(Math.round(second * 1000))));
    }

    /** Gives a command by its title. */
    void give(String title) {
        Command command = window.commands().stream().filter(c -> c.title().equals(title)).findFirst().orElseThrow(
                () -> new IllegalStateException("the window has no command \"" + title + "\""));
        command.action().run();
    }

    /** Closes what a command opened, so that the next screen begins anew. */
    void leave() {
        give("Everything back");
        give("Everything back");
    }

    @Override
    public void close() {
        window.close();
        writer.close();
        themes.close();
        bench.close();
    }
}
