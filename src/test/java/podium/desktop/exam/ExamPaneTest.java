package podium.desktop.exam;

import static podium.desktop.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import podium.course.OwnCourse;
import podium.course.Assets;
import podium.course.Course;
import podium.course.Exercise;
import podium.course.exam.Curricula;
import podium.course.exam.Curriculum;
import podium.course.exam.ExamDraw;
import podium.desktop.command.Command;
import podium.desktop.command.KeyMap;
import podium.desktop.OnScreen;
import podium.desktop.theme.Themes;
import podium.desktop.wiring.GradingAssessor;
import podium.desktop.work.Records;
import podium.desktop.work.SetClock;
import podium.desktop.work.TaskDesk;
import podium.grading.Laboratory;
import podium.manifest.ManifestReader;
import podium.progress.Exam;
import podium.progress.ExamTask;
import podium.progress.ProgressStore;
import podium.progress.SqlProgressStore;
import podium.simulation.Engine;
import podium.simulation.Timeline;
import podium.simulation.World;
import podium.text.Source;

/** A whole exam by the keyboard, over a store on the disk and the real engine. The editor is a text that the test sets. */
@OnScreen
class ExamPaneTest {
    private static final Course COURSE = OwnCourse.COURSE;
    private static final ManifestReader READER = new ManifestReader();
    private static final Curriculum CKAD = Curricula.own().named("CKAD").orElseThrow();
    private static final Laboratory LABORATORY = Laboratory.of(new Engine(READER), READER,
            World.standard(Assets.hub()));

    private final FxRobot robot = new FxRobot();
    private final List<String> failures = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final StackPane root = new StackPane();
    private final TestDesk desk = new TestDesk();
    private final SetClock clock = new SetClock(Instant.parse("2026-03-01T12:00:00Z"));
    private Path file = Path.of("");
    private Optional<ExamPane> pane = Optional.empty();
    private Optional<ProgressStore> store = Optional.empty();
    private Optional<Records> records = Optional.empty();

    private static final class TestDesk implements TaskDesk {
        private final List<Timeline> runs = new ArrayList<>();
        private String text = "";

        @Override
        public void lay(String key, Exercise exercise, String first) {
            text = first.isBlank() ? exercise.start() : first;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public Duration time() {
            return Duration.ZERO;
        }

        @Override
        public void play(Timeline run, Duration from) {
            runs.add(run);
        }

        @Override
        public void whole() {
            // there is nothing beside
        }

        @Override
        public void browse(String address) {
            throw new AssertionError("no link is clicked");
        }
    }

    @Start
    void start(Stage stage) throws Exception {
        file = Files.createTempDirectory("podium-exam").resolve("progress");
        Scene scene = new Scene(root, 1000, 900);
        Themes themes = new Themes();
        themes.dress(scene);
        themes.close();
        KeyMap.install(scene, () -> List.of(
                Command.of("Exam", "Next", "F7", () -> pane.orElseThrow().step(1)),
                Command.of("Exam", "Previous", "Shift+F7", () -> pane.orElseThrow().step(-1)),
                Command.of("Exam", "Flag", "Ctrl+M", () -> pane.orElseThrow().flag()),
                Command.of("Exam", "Hand in", "Ctrl+Shift+Enter", () -> pane.orElseThrow().askToHandIn())));
        stage.setScene(scene);
        stage.show();
        open();
    }

    private void open() {
        ProgressStore opened = SqlProgressStore.open(file);
        Records kept = new Records(opened, Platform::runLater, failures::add);
        ExamPane made = new ExamPane(new ExamPane.Host(COURSE, new GradingAssessor(LABORATORY, opened), kept,
                Platform::runLater, desk, clock, (_, page) -> pages.add(page)));
        store = Optional.of(opened);
        records = Optional.of(kept);
        pane = Optional.of(made);
        root.getChildren().setAll(made);
        made.open();
    }

    @AfterEach
    void close() {
        robot.interact(this::shut);
        assertThat(failures).isEmpty();
    }

    private void shut() {
        pane.orElseThrow().close();
        records.orElseThrow().close();
        store.orElseThrow().close();
    }

    private Optional<Node> find(String selector) {
        return Optional.ofNullable(root.lookup(selector));
    }

    private void press(String selector) throws Exception {
        until(selector, () -> find(selector).isPresent());
        robot.interact(() -> find(selector).orElseThrow().requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String title() {
        return find(".reader-title").map(node -> ((Label) node).getText()).orElse("");
    }

    private void begin(int length) throws Exception {
        until("the terms", () -> find("#exam-begin").isPresent());
        robot.interact(() -> {
            ((ComboBox<?>) find("#exam-length").orElseThrow()).getSelectionModel().select(length);
            ((TextField) find("#exam-seed").orElseThrow()).setText("5");
        });
        press("#exam-begin");
        until("the first task", () -> find("#exam-clock").isPresent());
    }

    private void second() {
        robot.interact(() -> clock.pass(Duration.ofSeconds(1)));
    }

    private Exam kept() throws Exception {
        List<Exam> seen = new ArrayList<>();
        records.orElseThrow().ask(ProgressStore::exams, exams -> seen.addAll(exams));
        until("the exams are read", () -> !seen.isEmpty());
        return seen.getLast();
    }

    private Exercise exercise(ExamTask task) {
        return COURSE.variant(COURSE.exercise(task.exercise()).orElseThrow(), task.variant());
    }

    private static String solution(Exercise exercise) {
        return exercise.samples().solution().map(Source::text).orElseThrow();
    }

    @Test
    void aWholeExamByKeyboard() throws Exception {
        begin(1);
        Exam exam = kept();
        assertThat(exam.tasks()).hasSize(8);
        int answered = 0;
        for (ExamTask task : exam.tasks()) {
            Exercise exercise = exercise(task);
            assertThat(title()).isEqualTo(exercise.title());
            if (exercise.kind().isManifest() && answered++ != 1) {
                robot.interact(() -> desk.text = solution(exercise));
            }
            second();
            robot.push(KeyCode.CONTROL, KeyCode.M);
            robot.push(KeyCode.F7);
        }
        assertThat(((ToggleButton) find("#exam-flag").orElseThrow()).isSelected()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.F7);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        until("it is asked", () -> title().equals("Hand in?"));
        press("#exam-hand-in-now");
        until("the result", () -> find("#exam-report").isPresent());
        Exam over = kept();
        assertThat(over.submitted()).contains(clock.now());
        assertThat(over.tasks()).allMatch(ExamTask::flagged);
        assertThat(over.spent()).isEqualTo(Duration.ofSeconds(8));
        int full = 0;
        for (ExamTask task : over.tasks()) {
            boolean right = task.answer().equals(solution(exercise(task)));
            assertThat(task.score().orElseThrow().share() == 1).as(task.toString()).isEqualTo(right);
            if (right) full++;
        }
        assertThat(full).isPositive();
        press("#exam-report");
        assertThat(pages.getFirst()).contains("<h1>CKAD exam: not passed</h1>", "Seed 5", "&quot;", "✓", "✗");
        press("#exam-reference-1");
        until("a right run", () -> !desk.runs.isEmpty());
        press("#exam-other");
        until("earlier exams", () -> find(".exam-earlier").isPresent());
        assertThat(find(".exam-earlier").orElseThrow().getAccessibleText()).contains("8 tasks, seed 5", "Not passed");
        press(".exam-earlier");
        until("the result again", () -> find("#exam-report").isPresent());
    }

    /** What lies on the disk while the program runs is what a kill leaves; two hours later the clock has stood still. */
    @Test
    void whatWasWrittenSurvivesACrash() throws Exception {
        begin(3);
        Exam exam = kept();
        int place = 0;
        while (!exercise(exam.tasks().get(place)).kind().isManifest()) {
            robot.push(KeyCode.F7);
            place++;
        }
        robot.interact(() -> desk.text = "half an answ");
        second();
        String left = ((Label) find("#exam-clock").orElseThrow()).getText();
        assertThat(left).isEqualTo("0:14:59");
        assertThat(kept().tasks().get(place).answer()).isEqualTo("half an answ");
        Path disk = Files.createTempDirectory("podium-exam").resolve("progress");
        Files.copy(Path.of(file + ".mv.db"), Path.of(disk + ".mv.db"));
        robot.interact(this::shut);
        clock.skip(Duration.ofHours(2));
        file = disk;
        robot.interact(() -> {
            desk.text = "";
            open();
        });
        press("#exam-go-on");
        for (int i = 0; i < place; i++) robot.push(KeyCode.F7);
        assertThat(desk.text).isEqualTo("half an answ");
        assertThat(((Label) find("#exam-clock").orElseThrow()).getText()).isEqualTo(left);
    }

    @Test
    void timeUpHandsIn() throws Exception {
        begin(3);
        robot.interact(() -> clock.pass(Duration.ofMinutes(15)));
        until("the result", () -> find("#exam-report").isPresent());
        assertThat(kept().submitted()).isPresent();
        assertThat(title()).isEqualTo("Not passed");
    }

    @Test
    void handingInCanBeThoughtOver() throws Exception {
        begin(3);
        press("#exam-hand-in");
        until("it is asked", () -> title().equals("Hand in?"));
        press("#exam-back");
        until("the task again", () -> find("#exam-clock").isPresent());
        assertThat(kept().submitted()).isEmpty();
    }

    @Test
    void theSameSeedDrawsTheSame() {
        List<ExamDraw.Drawn> drawn = new ExamDraw(COURSE, CKAD, 5).tasks(8);
        assertThat(new ExamDraw(COURSE, CKAD, 5).tasks(8)).isEqualTo(drawn);
        assertThat(new ExamDraw(COURSE, CKAD, 6).tasks(8)).isNotEqualTo(drawn);
    }
}
