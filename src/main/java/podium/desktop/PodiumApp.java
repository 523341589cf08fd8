package podium.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
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
public final class PodiumApp {
    private static final long SAVE_DELAY_MILLIS = 300;

    private final Relocation relocation;
    private final Relocation.Settled settled;
    private final UserFolder folder;
    private final DelayedWriter writer = new DelayedWriter(SAVE_DELAY_MILLIS, this::notSaved);
    private final SettingsStore settings;
    private final List<Path> packs;
    private final boolean follow;
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private Optional<Bench> bench = Optional.empty();
    private Optional<CourseWindow> content = Optional.empty();

    private PodiumApp(List<Path> packs, boolean follow) {
        Optional<String> wanted = Optional.ofNullable(System.getProperty("podium.data"));
        relocation = new Relocation(UserFolder.locate(wanted, new TreeMap<>(System.getenv()),
                System.getProperty("user.home", ".")).path());
        settled = relocation.settle();
        folder = settled.folder();
        settings = new SettingsStore(folder, writer, relocation);
        this.packs = packs;
        this.follow = follow;
    }

    /**
     * Opens the window and returns when it is closed; not on the JavaFX thread. What the window works with is read while
     * JavaFX starts, and the frame of the window is there before that has ended.
     *
     * @param packs the folders of the course to show; none for the program's own
     * @param follow whether the window shows each change of those folders
     */
    public static void open(List<Path> packs, boolean follow) {
        PodiumApp app = new PodiumApp(packs, follow);
        CompletableFuture<Bench> reading = CompletableFuture.supplyAsync(app::read, Thread.ofPlatform().name(
                "opening")::start);
        // A window that is closed before there is anything in it must not take JavaFX from what is still to come.
        Platform.startup(() -> Platform.setImplicitExit(false));
        CompletableFuture<Shell> shell = CompletableFuture.supplyAsync(app::show, Platform::runLater);
        try {
            shell.thenAcceptBothAsync(reading, app::fill, Platform::runLater).join();
            app.ended.join();
        } finally {
            Platform.exit();
        }
    }

    /** The window before there is anything in it. */
    private record Shell(Stage stage, Scene scene, Themes themes) {
    }

    private Bench read() {
        return Bench.open(Path.of(folder.path().toString(), "progress"), packs);
    }

    private Shell show() {
        Fonts.load();
        Themes themes = new Themes();
        Scene scene = new Scene(new StackPane(), 1280, 800);
        themes.dress(scene);
        Stage stage = new Stage();
        stage.setTitle("Podium");
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        place(stage);
        stage.setOnHiding(_ -> remember(stage));
        stage.setOnHidden(_ -> close());
        stage.show();
        return new Shell(stage, scene, themes);
    }

    private void fill(Shell shell, Bench tools) {
        bench = Optional.of(tools);
        if (!shell.stage().isShowing()) {
            close();
            return;
        }
        CourseWindow shown = new CourseWindow(tools, each -> open(each, shell.themes()), shell.scene());
        content = Optional.of(shown);
        MainWindow main = shown.window();
        main.start();
        if (follow) shown.follow(tools, packs);
        main.welcome();
        // Only now: before, it would take the processor from the window that somebody waits for.
        Platform.runLater(() -> Thread.ofVirtual().name("warm-up").start(() -> tools.warmUp(Samples.first())));
        settled.notice().ifPresent(main::say);
        tools.notice().ifPresent(main::say);
    }

    private MainWindow open(Bench tools, Themes themes) {
        return new MainWindow(tools.services(Platform::runLater, browser()::showDocument), settings,
                new Drafts(folder, writer), themes, new StagePaneHost(new StagePane()));
    }

    /** JavaFX opens addresses for an application only. */
    private static HostServices browser() {
        return new Application() {
            @Override
            public void start(Stage unused) {
                // never launched
            }
        }.getHostServices();
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

    private void close() {
        content.ifPresent(CourseWindow::close);
        writer.close();
        bench.ifPresent(Bench::close);
        // A window that is closed before its content was there waits for what is being read.
        if (bench.isPresent()) ended.complete(true);
    }
}
