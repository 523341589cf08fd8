package podium.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import podium.desktop.settings.DelayedWriter;
import podium.desktop.settings.Drafts;
import podium.desktop.settings.SettingsStore;
import podium.desktop.settings.UserFolder;
import podium.desktop.stage.StagePane;
import podium.desktop.theme.Fonts;
import podium.desktop.theme.Themes;
import podium.desktop.wiring.Bench;
import podium.desktop.wiring.StagePaneHost;

/** A course of one's own in the window, which shows what its author changes. */
@OnScreen
class CourseWindowTest {
    private static final String LESSON = "lessons/01-mine/lesson.md";

    @TempDir
    private Path folder = Path.of("");
    private Optional<Stage> stage = Optional.empty();
    private Optional<Bench> bench = Optional.empty();
    private Optional<CourseWindow> content = Optional.empty();

    @Start
    void start(Stage first) throws IOException {
        stage = Optional.of(first);
        lesson("Apples");
        Files.writeString(folder.resolve("course/lessons/course.yaml"), "title: Mine\n");
        bench = Optional.of(Bench.open(folder.resolve("progress"), List.of(folder.resolve("course"))));
        content = Optional.of(show(bench.get()));
    }

    @Stop
    void stop() {
        content.ifPresent(CourseWindow::close);
        bench.ifPresent(Bench::close);
    }

    @Test
    void aChangedLessonIsShownAtOnceAndWhatIsWrongIsTold() throws IOException, TimeoutException {
        CourseWindow shown = content.orElseThrow();
        assertThat(bench.orElseThrow().notice()).isEmpty();
        await(shown, "Apples");
        lesson("Pears and plums");
        await(shown, "Pears and plums");
        Files.writeString(folder.resolve("course/lessons/course.yaml"), "titel: Mine\n");
        await(shown, "The course is not sound: lessons/course.yaml:1: ");
    }

    private CourseWindow show(Bench tools) {
        Fonts.load();
        DelayedWriter writer = new DelayedWriter(10, _ -> {
        });
        UserFolder data = new UserFolder(folder);
        SettingsStore settings = new SettingsStore(data, writer);
        Themes themes = new Themes();
        Scene scene = new Scene(new StackPane(), 1000, 800);
        themes.dress(scene);
        CourseWindow made = new CourseWindow(tools,
                each -> new MainWindow(each.services(Platform::runLater, _ -> {
                }), settings, new Drafts(data, writer), themes, new StagePaneHost(new StagePane())), scene);
        stage.orElseThrow().setScene(scene);
        stage.orElseThrow().show();
        made.window().start();
        made.follow(tools, List.of(folder.resolve("course")));
        return made;
    }

    private static void await(CourseWindow shown, String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(60_000, () -> says(shown.window().root(), words)));
    }

    private static boolean says(Parent root, String words) {
        return root.lookupAll("*").stream().anyMatch(
                node -> (node instanceof Labeled label && Objects.toString(label.getText(), "").contains(words))
                        || (node instanceof Text text && text.getText().contains(words)));
    }

    private void lesson(String title) throws IOException {
        Path file = folder.resolve("course").resolve(LESSON);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\ntitle: " + title + "\ngoals: [g]\nexam: [e]\n---\n\n# " + title + "\n\nText.\n");
    }
}
