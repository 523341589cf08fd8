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
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import podium.course.OwnCourse;
import podium.desktop.OnScreen;
import podium.desktop.TestDialogs;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import podium.desktop.OnePane;
import podium.course.Course;
import podium.desktop.wiring.ForgetfulProgress;
import podium.desktop.work.Records;
import podium.desktop.work.SetClock;
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
    private OnePane shown;
    @SuppressWarnings("NullAway.Init")
    private Records records;
    @SuppressWarnings("NullAway.Init")
    private ProgressPane pane;

    @Start
    void start(Stage stage) {
        records = new Records(store, Platform::runLater, told::add);
        pane = new ProgressPane(OwnCourse.COURSE, records, new TestDialogs(
                Optional.of(folder.resolve("progress.json"))), new SetClock(Instant.parse("2026-01-07T09:00:00Z")),
                () -> told.add("learn"), () -> told.add("replaced"));
        shown = OnePane.show(stage, pane);
        pane.open();
    }

    @AfterEach
    void close() {
        records.close();
    }

    private static Archive some() {
        Course course = OwnCourse.COURSE;
        String exercise = course.lessons().getFirst().exercises().getFirst().id();
        String bank = course.quizzes().getFirst().id();
        Instant nine = Instant.parse("2026-01-05T09:00:00Z");
        return new Archive(List.of(new Attempt(exercise, nine, Duration.ofSeconds(5), 3, 3, 0, Optional.empty(), "a")),
                new TreeMap<>(), List.of(new QuizAnswer(bank + "/phase", nine, true, Optional.of(80), "Pending"),
                        new QuizAnswer(bank + "/phase", nine, false, Optional.of(85), "Init")),
                List.of(), new TreeMap<>());
    }

    @Test
    void nothingDoneYetSaysWhatToDo() {
        shown.until("the page", () -> shown.says("Nothing done yet"));
        assertThat(pane.lookup(".figures")).isNull();
        robot.clickOn("#progress-learn");
        assertThat(told).containsExactly("learn");
    }

    @Test
    void figuresAreThoseOfTheStore() {
        store.replace(some());
        robot.interact(pane::open);
        shown.until("the figures", () -> shown.says("1 of 2 quiz answers right"));
        assertThat(shown.says("1 of " + OwnCourse.COURSE.lessons().stream().mapToInt(
                lesson -> lesson.exercises().size()).sum() + " exercises done in 1 attempts")).isTrue();
        assertThat(shown.says("80 to 89 %")).isTrue();
        assertThat(pane.lookup(".calibration").getAccessibleText()).contains(
                "of 2 answers with 80 to 89 percent, 50 percent were right");
        assertThat(shown.says("wrong, 85 % sure")).isTrue();
    }

    @Test
    void exportedByMouseAndImportedByKeyboardAfterAQuestion() throws Exception {
        store.replace(some());
        robot.interact(pane::open);
        shown.until("the figures", () -> shown.says("By lesson"));
        robot.interact(() -> pane.setVvalue(1));
        robot.clickOn("#progress-export");
        shown.until("it is exported", () -> shown.says("Exported to"));
        assertThat(ArchiveJson.read(Files.readString(folder.resolve("progress.json")))).isEqualTo(
                new ArchiveJson.Reading.Found(some()));
        store.replace(new Archive(List.of(), new TreeMap<>(), some().quiz(), List.of(), new TreeMap<>()));
        robot.interact(() -> pane.lookup("#progress-import").requestFocus());
        robot.push(KeyCode.SPACE);
        shown.until("it asks", () -> pane.lookup("#import-replace") != null);
        assertThat(shown.says("progress.json holds 1 attempts, 0 lessons read, 2 quiz answers")).isTrue();
        assertThat(store.archive().attempts()).as("nothing is replaced before").isEmpty();
        assertThat(pane.lookup("#import-cancel").isFocused()).as("the harmless answer is at hand").isTrue();
        robot.push(KeyCode.SPACE);
        shown.until("it is left", () -> shown.says("Nothing was changed."));
        assertThat(store.archive().attempts()).isEmpty();
        robot.interact(() -> pane.lookup("#progress-import").requestFocus());
        robot.push(KeyCode.SPACE);
        shown.until("it asks again", () -> pane.lookup("#import-replace") != null);
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        shown.until("it is imported", () -> told.contains("replaced"));
        assertThat(store.archive()).isEqualTo(some());
        shown.until("it is told", () -> shown.says("Imported: 1 attempts"));
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords() throws Exception {
        Files.writeString(folder.resolve("progress.json"), "apiVersion: v1\n");
        shown.until("the page", () -> pane.lookup("#progress-import") != null);
        robot.clickOn("#progress-import");
        shown.until("it is told", () -> shown.says("Not imported: progress.json. It is not JSON"));
        Files.write(folder.resolve("progress.json"), new byte[]{(byte) 0xff, 0, (byte) 0xfe});
        robot.clickOn("#progress-import");
        shown.until("it is told", () -> shown.says("It cannot be read as text"));
        assertThat(told).isEmpty();
    }
}
