package podium.desktop.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import podium.desktop.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import podium.desktop.OnePane;
import podium.desktop.quiz.TestBank;
import podium.desktop.wiring.ForgetfulProgress;
import podium.desktop.work.Records;
import podium.progress.InterviewAnswer;

/** Notes, the answer in full, points to tick and a score; by the keyboard alone and by the mouse alone. */
@OnScreen
class InterviewPaneTest {
    private final ForgetfulProgress store = new ForgetfulProgress();
    private final List<String> failures = new ArrayList<>();
    private final List<String> played = new ArrayList<>();
    private final FxRobot robot = new FxRobot();
    @SuppressWarnings("NullAway.Init")
    private OnePane shown;
    @SuppressWarnings("NullAway.Init")
    private Records records;
    @SuppressWarnings("NullAway.Init")
    private InterviewPane pane;

    @Start
    void start(Stage stage) {
        store.note("bank/more", "kept from last time");
        store.record(new InterviewAnswer("bank/more", Instant.EPOCH, 1, 2, ""));
        records = new Records(store, Platform::runLater, failures::add);
        pane = new InterviewPane(new InterviewPane.Host(TestBank.course(), records, show -> played.add(show.name()),
                () -> played.add("hidden"), _ -> {
                }));
        shown = OnePane.show(stage, pane);
        pane.open();
    }

    @AfterEach
    void close() {
        records.close();
        assertThat(failures).isEmpty();
    }

    private boolean there(String selector) {
        return pane.lookup(selector) != null;
    }

    private List<Node> points() {
        return pane.lookupAll(".check-box").stream().filter(CheckBox.class::isInstance).toList();
    }

    @Test
    void byKeyboardAlone() {
        shown.until("the notes", () -> there("#interview-notes"));
        robot.interact(() -> pane.lookup("#interview-notes").requestFocus());
        robot.write("a group");
        robot.push(KeyCode.TAB);
        assertThat(pane.lookup("#interview-reveal").isFocused()).as("a tab leads on").isTrue();
        assertThat(points()).as("nothing is told before").isEmpty();
        robot.push(KeyCode.SPACE);
        shown.until("the points", () -> points().size() == 3);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        shown.until("it is kept", () -> store.archive().interviews().size() == 2);
        assertThat(store.archive().interviews().getLast()).returns("bank/talk", InterviewAnswer::item).returns(2,
                InterviewAnswer::named).returns(3, InterviewAnswer::asked).returns("a group", InterviewAnswer::notes);
        shown.until("it is told", () -> shown.says("Scored 1 time; the last time you named 2 of 3 points."));
        shown.until("the notes are kept", () -> "a group".equals(store.archive().notes().get("bank/talk")));
    }

    @Test
    void byMouseAlone() {
        shown.until("the notes", () -> there("#interview-reveal"));
        robot.clickOn("#interview-next");
        shown.until("the next question", () -> shown.says("QUESTION 2 OF 2"));
        assertThat(((TextArea) pane.lookup("#interview-notes")).getText()).isEqualTo("kept from last time");
        assertThat(shown.says("the last time you named 1 of 2")).isTrue();
        robot.clickOn("#interview-reveal");
        shown.until("the points", () -> points().size() == 2);
        assertThat(shown.says("Asked next")).isTrue();
        played.clear();
        robot.clickOn("#interview-show");
        shown.until("the proof is played", () -> played.equals(List.of("proves")));
        robot.clickOn(points().getFirst()).clickOn("#interview-keep");
        shown.until("it is kept", () -> store.archive().interviews().size() == 2);
        assertThat(store.archive().interviews().getLast().named()).isEqualTo(1);
        robot.clickOn("#interview-previous");
        shown.until("the question before", () -> shown.says("QUESTION 1 OF 2"));
        assertThat(played).as("the next question has the whole width again").last().isEqualTo("hidden");
        assertThat(points()).isEmpty();
    }

    @Test
    void notesAreKeptWhenTheWindowClosesAtOnce() {
        shown.until("the notes", () -> there("#interview-notes"));
        robot.interact(() -> {
            ((TextArea) pane.lookup("#interview-notes")).setText("last words");
            pane.flush();
        });
        records.close();
        assertThat(store.archive().notes()).containsEntry("bank/talk", "last words");
    }
}
