package podium.desktop.review;

import static podium.desktop.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import podium.course.QuizBank;
import podium.course.QuizItem;
import podium.desktop.OnScreen;
import podium.desktop.theme.Themes;
import podium.desktop.wiring.ForgetfulProgress;
import podium.desktop.wiring.GradingAssessor;
import podium.desktop.work.Records;
import podium.desktop.work.SetClock;
import podium.desktop.work.TaskDesk;
import podium.grading.Laboratory;
import podium.manifest.ManifestReader;
import podium.progress.Attempt;
import podium.progress.QuizAnswer;
import podium.progress.Review;
import podium.simulation.Engine;
import podium.simulation.Timeline;
import podium.simulation.World;
import podium.text.Source;

/** A review by the keyboard: an exercise that was solved and a question that was not, when both are due. */
@OnScreen
class ReviewPaneTest {
    private static final Course COURSE = OwnCourse.COURSE;
    private static final ManifestReader READER = new ManifestReader();
    private static final String INVOICE = "02-one-after-the-other/invoice";
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private final FxRobot robot = new FxRobot();
    private final ForgetfulProgress store = new ForgetfulProgress();
    private final List<String> failures = new ArrayList<>();
    private final List<Exercise> laid = new ArrayList<>();
    private final StackPane root = new StackPane();
    private String text = "";
    private final SetClock clock = new SetClock(MONDAY.plus(Duration.ofDays(30)));
    private Optional<Records> records = Optional.empty();
    private Optional<ReviewPane> pane = Optional.empty();

    private final class Desk implements TaskDesk {
        @Override
        public void lay(String key, Exercise exercise, String first) {
            laid.add(exercise);
            text = exercise.start();
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
            throw new AssertionError("nothing is played");
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
    void start(Stage stage) {
        Records kept = new Records(store, Platform::runLater, failures::add);
        Laboratory laboratory = Laboratory.of(new Engine(READER), READER, World.standard(Assets.images()));
        ReviewPane made = new ReviewPane(new ReviewPane.Host(COURSE, new GradingAssessor(laboratory, store), kept,
                Platform::runLater, new Desk(), clock, _ -> {
                }));
        records = Optional.of(kept);
        pane = Optional.of(made);
        root.getChildren().setAll(made);
        Scene scene = new Scene(root, 1000, 900);
        Themes themes = new Themes();
        themes.dress(scene);
        themes.close();
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        robot.interact(() -> pane.orElseThrow().close());
        records.orElseThrow().close();
        assertThat(failures).isEmpty();
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

    private void open() {
        robot.interact(() -> pane.orElseThrow().open());
    }

    private String firstQuestion() {
        QuizBank bank = COURSE.quizzes().getFirst();
        return bank.id() + "/"
                + bank.items().stream().filter(QuizItem.Choice.class::isInstance).findFirst().orElseThrow().id();
    }

    @Test
    void whatIsDueIsAskedAndRests() throws Exception {
        store.record(new Attempt(INVOICE, MONDAY, Duration.ofMinutes(3), 5, 5, 0, Optional.empty(), ""));
        store.record(new QuizAnswer(firstQuestion(), MONDAY, false, Optional.empty(), ""));
        open();
        until("the agenda", () -> title().equals("2 things are due"));
        assertThat(find("#review-forecast")).isPresent();
        press("#review-begin");
        until("the question that was not known", () -> find("#quiz-answer").isPresent());
        robot.push(KeyCode.DIGIT1).push(KeyCode.ENTER);
        until("how well it was known", () -> find("#recall").isPresent());
        robot.push(KeyCode.DIGIT1);
        until("the exercise", () -> find("#review-check").isPresent());
        assertThat(laid).extracting(Exercise::id).containsExactly(INVOICE);
        text = laid.getFirst().samples().solution().map(Source::text).orElseThrow();
        robot.interact(() -> pane.orElseThrow().check());
        until("how well it was known", () -> find("#recall-GOOD").isPresent());
        assertThat(((Button) find("#recall-AGAIN").orElseThrow()).getText()).isEqualTo("Again  ·  10 min");
        assertThat(find("#recall-GOOD").orElseThrow().isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        until("the agenda", () -> title().equals("Nothing is due"));
        assertThat(store.reviews()).containsExactly(
                new Review("quiz:" + firstQuestion(), clock.now(), Review.Recall.AGAIN),
                new Review(INVOICE, clock.now(), Review.Recall.GOOD));
        clock.skip(Duration.ofMinutes(11));
        open();
        until("what was forgotten comes again", () -> title().equals("1 thing is due"));
    }

    /** Each time other names and numbers. */
    @Test
    void anExerciseComesAsAnotherCopy() throws Exception {
        String id = "02-one-after-the-other/seven-moments";
        store.record(new Attempt(id, MONDAY, Duration.ofMinutes(3), 1, 6, 0, Optional.empty(), ""));
        store.record(new Review(id, MONDAY.plusSeconds(60), Review.Recall.GOOD));
        open();
        press("#review-begin");
        until("the exercise", () -> find("#review-check").isPresent());
        assertThat(laid.getLast().variant().seed()).isEqualTo(2);
        press("#review-check");
        until("how well it was known", () -> find("#recall-AGAIN").isPresent());
        assertThat(find("#recall-AGAIN").orElseThrow().isFocused()).isTrue();
    }

    @Test
    void nothingIsDueAtFirst() throws Exception {
        open();
        until("the agenda", () -> title().equals("Nothing is due"));
        assertThat(find("#review-begin")).isEmpty();
    }
}
