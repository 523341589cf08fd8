package podium.desktop.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import podium.desktop.OnScreen;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import podium.desktop.quiz.TestBank;
import podium.desktop.theme.Themes;
import podium.desktop.wiring.ForgetfulProgress;
import podium.desktop.work.Records;
import podium.progress.InterviewAnswer;

/** Notes, the answer in full, points to tick and a score; by the keyboard alone and by the mouse alone. */
@OnScreen
class InterviewPaneTest {
    private final ForgetfulProgress store = new ForgetfulProgress();
    private final List<String> failures = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final FxRobot robot = new FxRobot();
    @SuppressWarnings("NullAway.Init")
    private Records records;
    @SuppressWarnings("NullAway.Init")
    private InterviewPane pane;

    @Start
    void start(Stage stage) {
        store.note("bank/more", "kept from last time");
        store.record(new InterviewAnswer("bank/more", Instant.EPOCH, 1, 2, ""));
        records = new Records(store, Platform::runLater, failures::add);
        pane = new InterviewPane(new InterviewPane.Host(TestBank.course(), records, show -> shown.add(show.name()),
                () -> shown.add("hidden"), _ -> {
                }));
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
        assertThat(failures).isEmpty();
    }

    private void until(String what, BooleanSupplier condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (TimeoutException e) {
            throw new AssertionError(what + " did not come about", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean there(String selector) {
        return pane.lookup(selector) != null;
    }

    private boolean says(String words) {
        return pane.lookupAll(".label").stream().anyMatch(
                node -> node instanceof Label label && label.getText().contains(words));
    }

    private List<Node> points() {
        return pane.lookupAll(".check-box").stream().filter(CheckBox.class::isInstance).toList();
    }

    @Test
    void byKeyboardAlone() throws Exception {
        until("the notes", () -> there("#interview-notes"));
        robot.interact(() -> pane.lookup("#interview-notes").requestFocus());
        robot.write("a group");
        robot.push(KeyCode.TAB);
        assertThat(pane.lookup("#interview-reveal").isFocused()).as("a tab leads on").isTrue();
        assertThat(points()).as("nothing is told before").isEmpty();
        robot.push(KeyCode.SPACE);
        until("the points", () -> points().size() == 3);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.SPACE);
        until("it is kept", () -> store.archive().interviews().size() == 2);
        assertThat(store.archive().interviews().getLast()).returns("bank/talk", InterviewAnswer::item).returns(2,
                InterviewAnswer::named).returns(3, InterviewAnswer::asked).returns("a group", InterviewAnswer::notes);
        until("it is told", () -> says("Scored 1 time; the last time you named 2 of 3 points."));
        until("the notes are kept", () -> "a group".equals(store.archive().notes().get("bank/talk")));
    }

    @Test
    void byMouseAlone() throws Exception {
        until("the notes", () -> there("#interview-reveal"));
        robot.clickOn("#interview-next");
        until("the next question", () -> says("QUESTION 2 OF 2"));
        assertThat(((TextArea) pane.lookup("#interview-notes")).getText()).isEqualTo("kept from last time");
        assertThat(says("the last time you named 1 of 2")).isTrue();
        robot.clickOn("#interview-reveal");
        until("the points", () -> points().size() == 2);
        assertThat(says("Asked next")).isTrue();
        shown.clear();
        robot.clickOn("#interview-show");
        until("the proof is played", () -> shown.equals(List.of("proves")));
        robot.clickOn(points().getFirst()).clickOn("#interview-keep");
        until("it is kept", () -> store.archive().interviews().size() == 2);
        assertThat(store.archive().interviews().getLast().named()).isEqualTo(1);
        robot.clickOn("#interview-previous");
        until("the question before", () -> says("QUESTION 1 OF 2"));
        assertThat(shown).as("the next question has the whole width again").last().isEqualTo("hidden");
        assertThat(points()).isEmpty();
    }

    @Test
    void notesAreKeptWhenTheWindowClosesAtOnce() throws Exception {
        until("the notes", () -> there("#interview-notes"));
        robot.interact(() -> {
            ((TextArea) pane.lookup("#interview-notes")).setText("last words");
            pane.flush();
        });
        records.close();
        assertThat(store.archive().notes()).containsEntry("bank/talk", "last words");
    }
}
