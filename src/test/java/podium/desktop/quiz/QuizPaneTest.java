package podium.desktop.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import podium.desktop.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import podium.desktop.OnePane;
import podium.course.QuizItem;
import podium.desktop.wiring.ForgetfulProgress;
import podium.desktop.work.Records;
import podium.progress.QuizAnswer;

/** A whole quiz, once by the keyboard alone and once by the mouse alone. */
@OnScreen
class QuizPaneTest {
    private final ForgetfulProgress store = new ForgetfulProgress();
    private final List<String> shown = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final FxRobot robot = new FxRobot();
    @SuppressWarnings("NullAway.Init")
    private OnePane window;
    @SuppressWarnings("NullAway.Init")
    private Records records;
    @SuppressWarnings("NullAway.Init")
    private QuizPane pane;

    @Start
    void start(Stage stage) {
        records = new Records(store, Platform::runLater, failures::add);
        pane = new QuizPane(new QuizPane.Host(TestBank.course(), records, show -> shown.add(show.name()), () -> {
        }, _ -> {
        }));
        window = OnePane.show(stage, pane);
        pane.open();
    }

    @AfterEach
    void close() {
        records.close();
        assertThat(failures).isEmpty();
    }

    private Optional<Node> find(String selector) {
        return Optional.ofNullable(pane.lookup(selector));
    }

    private QuizItem current() {
        String kicker = pane.lookupAll(".kicker").stream().map(node -> ((Label) node).getText()).filter(
                text -> text.startsWith("QUESTION")).findFirst().orElseThrow();
        int number = Integer.parseInt(kicker.replaceAll("QUESTION (\\d+) .*", "$1"));
        return Round.draw("", Asked.of(TestBank.bank()), 5, 1).questions().get(number - 1).item();
    }

    /** The places, from 1, at which the options with these texts are shown. */
    private List<Integer> places(List<String> texts) {
        return pane.lookupAll(".quiz-option").stream().filter(line -> line.lookupAll("*").stream().anyMatch(
                box -> box instanceof ButtonBase
                        && texts.contains(box.getAccessibleText().replaceFirst("\\d+: ", "")))).map(
                                line -> Integer.parseInt(line.getId().replace("option-", ""))).sorted().toList();
    }

    private static List<String> right(QuizItem item) {
        return switch (item) {
            case QuizItem.Choice choice -> choice.options().stream().filter(QuizItem.Option::right).map(
                    QuizItem.Option::text).toList();
            case QuizItem.Truth truth -> List.of(truth.answer() ? "True" : "False");
            default -> List.of();
        };
    }

    private List<String> steps() {
        return pane.lookupAll(".quiz-step").stream().map(Node::getAccessibleText).sorted().map(
                text -> text.replaceFirst(".*: ", "")).toList();
    }

    private boolean answered() {
        return find("#quiz-feedback").isPresent();
    }

    private String verdict() {
        return ((Label) find("#quiz-feedback").orElseThrow().lookup(".label")).getText();
    }

    private String title() {
        return ((Label) find(".reader-title").orElseThrow()).getText();
    }

    @Test
    void byKeyboardAlone() {
        window.until("the topics", () -> find("#topic-bank").isPresent());
        robot.push(KeyCode.DIGIT1);
        for (int i = 0; i < 5; i++) {
            int before = i;
            window.until("question " + (i + 1), () -> find("#quiz-answer").isPresent() && !answered()
                    && store.archive().quiz().size() == before);
            answerByKeys(current());
            robot.push(KeyCode.ENTER);
            window.until("the explanation", this::answered);
            assertThat(verdict()).as(current().id()).isEqualTo("Right.");
            if (current().id().equals("single")) {
                robot.push(KeyCode.S);
                window.until("the run is shown", () -> shown.contains("proves"));
            }
            robot.push(i % 2 == 0 ? KeyCode.N : KeyCode.ENTER);
        }
        window.until("the result", () -> find("#quiz-other").isPresent());
        assertThat(title()).isEqualTo("5 of 5 right");
        window.until("all is kept", () -> store.archive().quiz().size() == 5);
        assertThat(store.archive().quiz()).allMatch(QuizAnswer::right).extracting(QuizAnswer::bank).containsOnly(
                "bank");
    }

    private void answerByKeys(QuizItem item) {
        switch (item) {
            case QuizItem.Fill fill -> robot.interact(() -> {
            }).write(fill.answer());
            case QuizItem.Sequence sequence -> sort(sequence.steps());
            default -> places(right(item)).forEach(
                    place -> robot.push(List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3).get(place - 1)));
        }
    }

    /** Brings each step to its place, from the top: focus by its digit, then Alt+Up. */
    private void sort(List<String> wanted) {
        for (int to = 0; to < wanted.size(); to++) {
            int from = steps().indexOf(wanted.get(to));
            robot.push(List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3).get(from));
            for (int i = from; i > to; i--) robot.push(KeyCode.ALT, KeyCode.UP);
        }
    }

    @Test
    void confidenceIsKeptWhenItIsSaid() {
        window.until("the topics", () -> find("#topic-bank").isPresent());
        robot.push(KeyCode.DIGIT1);
        window.until("a question", () -> find("#quiz-answer").isPresent());
        answerByKeys(current());
        robot.interact(() -> find(".confidence").orElseThrow().requestFocus());
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        window.until("it is kept", () -> store.archive().quiz().size() == 1);
        assertThat(store.archive().quiz().getFirst().confidence()).contains(85);
    }

    @Test
    void byMouseAlone() {
        window.until("the topics", () -> find("#topic-bank").isPresent());
        robot.clickOn("#topic-bank");
        int wrong = 0;
        for (int i = 0; i < 5; i++) {
            int before = i;
            window.until("question " + (i + 1), () -> find("#quiz-answer").isPresent() && !answered()
                    && store.archive().quiz().size() == before);
            QuizItem item = current();
            if (item instanceof QuizItem.Fill) {
                // Nothing can be written with a mouse: an answer that is not there is asked for.
                robot.clickOn("#quiz-answer");
                assertThat(answered()).isFalse();
                robot.clickOn("#quiz-fill").write("kubectl logs shop");
                wrong++;
            } else if (item instanceof QuizItem.Sequence sequence) {
                drag(sequence.steps());
            } else {
                places(right(item)).forEach(place -> robot.clickOn("#option-" + place));
            }
            robot.clickOn("#quiz-answer");
            window.until("the explanation", this::answered);
            assertThat(verdict()).as(item.id()).isEqualTo(item instanceof QuizItem.Fill ? "Not right." : "Right.");
            if (item.id().equals("truth")) robot.clickOn("#quiz-show");
            robot.clickOn("#quiz-next");
        }
        window.until("the result", () -> find("#quiz-repeat").isPresent());
        assertThat(shown).containsExactly("proves");
        assertThat(title()).isEqualTo(5 - wrong + " of 5 right");
        robot.clickOn("#quiz-repeat");
        window.until("what was wrong is asked again", () -> find("#quiz-fill").isPresent());
    }

    private void drag(List<String> wanted) {
        for (int to = 0; to < wanted.size(); to++) {
            int from = steps().indexOf(wanted.get(to));
            if (from == to) continue;
            robot.drag(step(from), MouseButton.PRIMARY).dropTo(step(to));
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private Node step(int place) {
        return pane.lookupAll(".quiz-step").stream().filter(
                node -> node.getAccessibleText().startsWith(place + 1 + " of")).findFirst().orElseThrow();
    }

    @Test
    void mixedQuizAsksAsManyAsAreWanted() {
        window.until("the topics", () -> find("#quiz-mixed").isPresent());
        robot.doubleClickOn("#quiz-count").write("2").clickOn("#quiz-mixed");
        window.until("a question", () -> find("#quiz-answer").isPresent());
        assertThat(pane.lookupAll(".kicker").stream().map(node -> ((Label) node).getText())).anyMatch(
                text -> text.startsWith("QUESTION 1 OF 2"));
    }
}
