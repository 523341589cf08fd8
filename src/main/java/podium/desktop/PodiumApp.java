package podium.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import podium.desktop.settings.DelayedWriter;
import podium.desktop.settings.Relocation;
import podium.desktop.settings.Drafts;
import podium.desktop.settings.SettingsStore;
import podium.desktop.settings.UserFolder;
import podium.desktop.settings.WindowBounds;
import podium.desktop.stage.StagePane;
import podium.desktop.theme.Fonts;
import podium.desktop.theme.Themes;
import podium.desktop.wiring.Bench;
import podium.desktop.wiring.StagePaneHost;

/** The desktop program. Data is kept in the folder that {@link UserFolder#locate} finds. */
public final class PodiumApp extends Application {
    /** Among the parameters, which are folders of courses: the window shows each change of them. */
    public static final String FOLLOW = "--follow";
    private static final long SAVE_DELAY_MILLIS = 300;

    private final Optional<String> wanted = Optional.ofNullable(System.getProperty("podium.data"));
    private final UserFolder usual = UserFolder.locate(wanted, new TreeMap<>(System.getenv()),
            System.getProperty("user.home", "."));
    private final Relocation relocation = new Relocation(usual.path());
    private final Relocation.Settled settled = relocation.settle();
    private final UserFolder folder = settled.folder();
    private final DelayedWriter writer = new DelayedWriter(SAVE_DELAY_MILLIS, this::notSaved);
    private final SettingsStore settings = new SettingsStore(folder, writer, relocation);
    private Optional<Bench> bench = Optional.empty();
    private Optional<CourseWindow> content = Optional.empty();

    /** Reads what takes its time before there is a window; not on the JavaFX thread. */
    @Override
    public void init() {
        bench = Optional.of(Bench.open(Path.of(folder.path().toString(), "progress"), packs()));
    }

    /** The folders of the course to show; none for the program's own. */
    private List<Path> packs() {
        return getParameters().getRaw().stream().filter(word -> !word.equals(FOLLOW)).map(Path::of).toList();
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        Themes themes = new Themes();
        Bench tools = bench.orElseThrow();
        CourseWindow shown = new CourseWindow(tools, each -> open(each, themes),
                main -> new Scene(main.root(), 1280, 800));
        content = Optional.of(shown);
        themes.dress(shown.scene());
        stage.setTitle("Podium");
        stage.setScene(shown.scene());
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        place(stage);
        stage.setOnHiding(_ -> remember(stage));
        stage.show();
        MainWindow main = shown.window();
        main.start();
        if (getParameters().getRaw().contains(FOLLOW)) shown.follow(tools, packs());
        main.welcome();
        // Only now: before, it would take the processor from the window that somebody waits for.
        Platform.runLater(() -> Thread.ofVirtual().name("warm-up").start(() -> tools.warmUp(Samples.first())));
        settled.notice().ifPresent(main::say);
        tools.notice().ifPresent(main::say);
    }

    private MainWindow open(Bench tools, Themes themes) {
        return new MainWindow(tools.services(Platform::runLater, getHostServices()::showDocument), settings,
                new Drafts(folder, writer), themes, new StagePaneHost(new StagePane()));
    }

    private void place(Stage stage) {
        WindowBounds bounds = settings.get().window().orElseGet(PodiumApp::usual);
        boolean visible = !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(),
                bounds.height()).isEmpty();
        stage.setWidth(bounds.width());
        stage.setHeight(bounds.height());
        // A window that was on a screen which is no longer there comes to the one that is.
        if (visible) stage.setX(bounds.x());
        if (visible) stage.setY(bounds.y());
        stage.setMaximized(bounds.maximized());
    }

    private static WindowBounds usual() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(screen.getWidth(), Math.clamp(screen.getWidth() * 0.92, 1280, 1680));
        double height = Math.min(screen.getHeight(), Math.clamp(screen.getHeight() * 0.92, 800, 1050));
        return new WindowBounds(screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2, width, height, false);
    }

    private void remember(Stage stage) {
        boolean maximized = stage.isMaximized();
        WindowBounds last = settings.get().window().orElseGet(PodiumApp::usual);
        settings.update(all -> all.withWindow(maximized
                ? new WindowBounds(last.x(), last.y(), last.width(), last.height(), true)
                : new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false)));
    }

    private void notSaved(String words) {
        Platform.runLater(() -> content.ifPresent(shown -> shown.window().say(words)));
    }

    @Override
    public void stop() {
        content.ifPresent(CourseWindow::close);
        writer.close();
        bench.ifPresent(Bench::close);
    }
}
