package podium.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import podium.desktop.theme.ThemeChoice;

/** Draws the window in both themes and two sizes, to be looked at: arguments are the folder and the places to show. */
public final class WindowPictures {
    private WindowPictures() {
    }

    /** Starts it. The class with the main method must be no application: JavaFX is on the class path. */
    public static void main(String[] arguments) {
        Application.launch(Drawing.class, arguments);
    }

    /** What is started. */
    public static final class Drawing extends Application {
        private final List<ThemeChoice> themes = List.of(ThemeChoice.LIGHT, ThemeChoice.DARK);

        @Override
        public void start(Stage stage) throws Exception {
            List<String> arguments = getParameters().getRaw();
            Path folder = Files.createDirectories(Path.of(arguments.getFirst()));
            TestWindow window = new TestWindow(Files.createTempDirectory("podium"));
            stage.setScene(window.scene);
            stage.show();
            Thread.ofPlatform().start(() -> {
                draw(stage, window, folder, arguments.subList(1, arguments.size()));
                Platform.runLater(() -> {
                    window.close();
                    Platform.exit();
                });
            });
        }

        private void draw(Stage stage, TestWindow window, Path folder, List<String> places) {
            for (int width : List.of(1280, 1920)) {
                for (ThemeChoice theme : themes) {
                    for (String place : places) {
                        Platform.runLater(() -> {
                            stage.setWidth(width);
                            stage.setHeight(width == 1280 ? 800 : 1080);
                            window.settings.update(s -> s.withTheme(theme).withPlace(
                                    place.replaceAll(":.*", ""), place.replaceAll("^[^:]*:?", "")));
                            window.themes.choose(theme);
                        });
                        pause(600);
                        Platform.runLater(window.window::start);
                        pause(1500);
                        Platform.runLater(() -> window.stage.playhead.set(TestRuns.at(9)));
                        pause(300);
                        Path file = folder.resolve(place.replaceAll("[:/].*", "") + "-" + width + "-" + theme + ".png");
                        Platform.runLater(() -> save(window, file));
                        pause(200);
                    }
                }
            }
        }

        private static void save(TestWindow window, Path file) {
            WritableImage image = window.scene.snapshot(null);
            try {
                ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", file.toFile());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
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
