package podium.desktop.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.desktop.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import podium.course.Course;
import podium.desktop.theme.Themes;
import podium.desktop.wiring.ForgetfulProgress;
import podium.desktop.work.Records;
import podium.progress.Archive;
import podium.progress.ArchiveJson;
import podium.progress.Attempt;
import podium.progress.QuizAnswer;

/** Figures, the empty state, export, and an import that asks first. */
@OnScreen
class ProgressPaneTest {
    private final ForgetfulProgress store = new ForgetfulProgress();
    private final List<String> told = new ArrayList<>();
    private final FxRobot robot = new FxRobot();
    @TempDir
    Path folder;
    @SuppressWarnings("NullAway.Init")
    private Records records;
    @SuppressWarnings("NullAway.Init")
    private ProgressPane pane;

    @Start
    void start(Stage stage) {
        records = new Records(store, Platform::runLater, told::add);
        pane = new ProgressPane(Course.own(), records, new FilePicker() {
            @Override
            public Optional<Path> target() {
                return Optional.of(folder.resolve("progress.json"));
            }

            @Override
            public Optional<Path> source() {
                return target();
            }
        }, () -> told.add("learn"), () -> told.add("replaced"));
        Scene scene = new Scene(pane, 1280, 800);
        Themes themes = new Themes();
        themes.dress(scene);
        themes.close();
        stage.setScene(scene);
        stage.show();
        pane.open();
    }

    @AfterEach
    void close() {
        records.close();
    }

    private void until(String what, BooleanSupplier condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError(what + " did not come about", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean says(String words) {
        return pane.lookupAll(".label").stream().anyMatch(
                node -> node instanceof Label label && label.getText().contains(words));
    }

    private static Archive some() {
        Course course = Course.own();
        String exercise = course.lessons().getFirst().exercises().getFirst().id();
        String bank = course.quizzes().getFirst().id();
        Instant nine = Instant.parse("2026-01-05T09:00:00Z");
        return new Archive(List.of(new Attempt(exercise, nine, Duration.ofSeconds(5), 3, 3, 0, Optional.empty(), "a")),
                new TreeMap<>(), List.of(new QuizAnswer(bank + "/phase", nine, true, Optional.of(80), "Pending"),
                        new QuizAnswer(bank + "/phase", nine, false, Optional.of(85), "Init")),
                List.of(), new TreeMap<>());
    }

    @Test
    void nothingDoneYetSaysWhatToDo() throws Exception {
        until("the page", () -> says("Nothing done yet"));
        assertThat(pane.lookup(".figures")).isNull();
        robot.clickOn("#progress-learn");
        assertThat(told).containsExactly("learn");
    }

    @Test
    void figuresAreThoseOfTheStore() throws Exception {
        store.replace(some());
        robot.interact(pane::open);
        until("the figures", () -> says("1 of 2 quiz answers right"));
        assertThat(says("1 of " + Course.own().lessons().stream().mapToInt(
                lesson -> lesson.exercises().size()).sum() + " exercises done in 1 attempts")).isTrue();
        assertThat(says("80 to 89 %")).isTrue();
        assertThat(pane.lookup(".calibration").getAccessibleText()).contains(
                "of 2 answers with 80 to 89 percent, 50 percent were right");
        assertThat(says("wrong, 85 % sure")).isTrue();
    }

    @Test
    void exportedByMouseAndImportedByKeyboardAfterAQuestion() throws Exception {
        store.replace(some());
        robot.interact(pane::open);
        until("the figures", () -> says("By lesson"));
        robot.interact(() -> pane.setVvalue(1));
        robot.clickOn("#progress-export");
        until("it is exported", () -> says("Exported to"));
        assertThat(ArchiveJson.read(Files.readString(folder.resolve("progress.json")))).isEqualTo(
                new ArchiveJson.Reading.Found(some()));
        store.replace(new Archive(List.of(), new TreeMap<>(), some().quiz(), List.of(), new TreeMap<>()));
        robot.interact(() -> pane.lookup("#progress-import").requestFocus());
        robot.push(KeyCode.SPACE);
        until("it asks", () -> pane.lookup("#import-replace") != null);
        assertThat(says("progress.json holds 1 attempts, 0 lessons read, 2 quiz answers")).isTrue();
        assertThat(store.archive().attempts()).as("nothing is replaced before").isEmpty();
        assertThat(pane.lookup("#import-cancel").isFocused()).as("the harmless answer is at hand").isTrue();
        robot.push(KeyCode.SPACE);
        until("it is left", () -> says("Nothing was changed."));
        assertThat(store.archive().attempts()).isEmpty();
        robot.interact(() -> pane.lookup("#progress-import").requestFocus());
        robot.push(KeyCode.SPACE);
        until("it asks again", () -> pane.lookup("#import-replace") != null);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        until("it is imported", () -> told.contains("replaced"));
        assertThat(store.archive()).isEqualTo(some());
        until("it is told", () -> says("Imported: 1 attempts"));
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords() throws Exception {
        Files.writeString(folder.resolve("progress.json"), "apiVersion: v1\n");
        until("the page", () -> pane.lookup("#progress-import") != null);
        robot.clickOn("#progress-import");
        until("it is told", () -> says("Not imported: progress.json. It is not JSON"));
        Files.write(folder.resolve("progress.json"), new byte[]{(byte) 0xff, 0, (byte) 0xfe});
        robot.clickOn("#progress-import");
        until("it is told", () -> says("It cannot be read as text"));
        assertThat(told).isEmpty();
    }
}
