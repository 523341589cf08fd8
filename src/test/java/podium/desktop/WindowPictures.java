package podium.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
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

/**
 * Draws the real window in both themes and two sizes, to be looked at. Arguments: a folder, a moment in seconds, and the
 * places to show, as in {@code PRACTICE:02-one-after-the-other/invoice}.
 */
public final class WindowPictures {
    private WindowPictures() {
    }

    /** Starts it. The class with the main method must be no application: JavaFX is on the class path. */
    public static void main(String[] arguments) {
        Application.launch(Drawing.class, arguments);
    }

    /** What is started. */
    public static final class Drawing extends Application {
        private final StagePane stagePane = new StagePane();

        @Override
        public void start(Stage stage) throws IOException {
            List<String> arguments = getParameters().getRaw();
            Path folder = Files.createDirectories(Path.of(arguments.getFirst()));
            Path data = Files.createTempDirectory("podium");
            DelayedWriter writer = new DelayedWriter(100, System.err::println);
            SettingsStore settings = new SettingsStore(new UserFolder(data), writer);
            Fonts.load();
            Themes themes = new Themes();
            Bench bench = Bench.open(data.resolve("progress"));
            MainWindow window = new MainWindow(bench.services(Platform::runLater, _ -> {
            }), settings, new Drafts(new UserFolder(data), writer), themes, new StagePaneHost(stagePane));
            Scene scene = new Scene(window.root(), 1280, 800);
            themes.dress(scene);
            stage.setScene(scene);
            stage.show();
            Thread.ofPlatform().start(() -> {
                for (int width : List.of(1280, 1920)) {
                    for (ThemeChoice theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
                        for (String place : arguments.subList(2, arguments.size())) {
                            now(() -> {
                                stage.setWidth(width);
                                stage.setHeight(width == 1280 ? 800 : 1080);
                                settings.update(s -> s.withTheme(theme).withPlace(place.replaceAll(":.*", ""),
                                        place.replaceAll("^[^:]*:?", "")));
                                themes.choose(theme);
                            });
                            pause(500);
                            now(window::start);
                            pause(1500);
                            now(window::run);
                            pause(1500);
                            now(() -> {
                                stagePane.pause();
                                stagePane.playheadProperty().set(TestRuns.at(Double.parseDouble(arguments.get(1))));
                            });
                            pause(800);
                            String name = place.replaceAll("[:/].*", "") + "-" + width + "-" + theme + ".png";
                            now(() -> save(scene, folder.resolve(name)));
                        }
                    }
                }
                now(window::close);
                bench.close();
                System.exit(0);
            });
        }

        private static void save(Scene scene, Path file) {
            WritableImage image = scene.snapshot(null);
            try {
                ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void now(Runnable action) {
            CountDownLatch done = new CountDownLatch(1);
            Platform.runLater(() -> {
                action.run();
                done.countDown();
            });
            try {
                done.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        private static void pause(long millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
