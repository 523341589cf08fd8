package podium.desktop.screens;

import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import podium.desktop.MainWindow;
import podium.desktop.Place;
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
import podium.desktop.work.SetClock;
import podium.simulation.Timeline;

/**
 * The real window over a folder of data, at any size: it may be larger than the screen that it stands on.
 * All of it belongs to the JavaFX thread.
 */
final class StagedWindow implements AutoCloseable {
    private final DelayedWriter writer = new DelayedWriter(100, _ -> {
    });
    private final SettingsStore settings;
    private final Themes themes = new Themes();
    private final StagePane pane = new StagePane();
    private final SetClock clock;
    private final MainWindow window;
    private final Stage stage = new Stage();

    private StagedWindow(Bench bench, SetClock clock, Path folder, Path pages) {
        this.clock = clock;
        UserFolder data = new UserFolder(folder);
        settings = new SettingsStore(data, writer);
        window = new MainWindow(bench.services(Platform::runLater, _ -> {
        }).with(clock, new FolderDialogs(pages)), settings, new Drafts(data, writer), themes,
                new StagePaneHost(pane));
        Parent root = window.root();
        root.setManaged(false);
        Scene scene = new Scene(new Pane(root), 400, 300);
        themes.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /**
     * Opens it.
     *
     * @param folder of its settings and drafts
     * @param pages where its user writes pages
     */
    static StagedWindow open(Bench bench, SetClock clock, Path folder, Path pages) {
        Fonts.load();
        return new StagedWindow(bench, clock, folder, pages);
    }

    Parent root() {
        return window.root();
    }

    /** What its user reads the time from. */
    SetClock clock() {
        return clock;
    }

    /** Takes a size and a theme, and goes to a place. */
    void go(Place place, String document, Dimension2D size, ThemeChoice theme) {
        window.root().resize(size.getWidth(), size.getHeight());
        themes.choose(theme);
        settings.update(all -> all.withTheme(theme).withPlace(place.name(), document));
        window.start();
    }

    /** Whether a run is there. */
    boolean shows() {
        return pane.end().isPresent();
    }

    /** Whether a run is there and plays. */
    boolean plays() {
        return shows() && pane.playingProperty().get();
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

    @Override
    public void close() {
        stage.hide();
        window.close();
        writer.close();
        themes.close();
    }
}
