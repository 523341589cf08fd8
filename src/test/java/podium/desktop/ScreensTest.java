package podium.desktop;

import static podium.desktop.Waiting.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Quiz, interview and progress within the window, over the course that comes with the program. */
@OnScreen
class ScreensTest {
    @SuppressWarnings("NullAway.Init")
    private TestWindow window;
    private final FxRobot robot = new FxRobot();

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("podium");
        window = new TestWindow(folder);
        stage.setScene(window.scene);
        stage.show();
        window.window.start();
    }

    @AfterEach
    void close() {
        robot.interact(window::close);
    }

    private boolean there(String selector) {
        return window.scene.lookup(selector) != null;
    }

    private void go(KeyCode digit) {
        robot.interact(() -> window.scene.lookup(".rail-button").requestFocus());
        robot.push(digit);
    }

    @Test
    void showMePlaysTheProofBesideTheQuestionAndNextTakesItAway() throws Exception {
        go(KeyCode.DIGIT3);
        until("the topics", () -> there("#topic-one-after-the-other"));
        assertThat(there(".yaml-area")).as("the quiz has the whole window").isFalse();
        robot.push(KeyCode.DIGIT1);
        until("a question", () -> there("#quiz-answer"));
        for (int i = 0; i < 8 && window.scene.lookup("#quiz-show").isDisabled(); i++) {
            if (there("#quiz-feedback")) robot.push(KeyCode.N);
            answer();
        }
        robot.push(KeyCode.S);
        until("it plays", () -> window.stage.moves.contains(StageHost.Move.PLAY));
        CodeArea editor = (CodeArea) window.scene.lookup(".yaml-area");
        assertThat(editor.getText()).contains("kind: Pod");
        assertThat(((Label) window.scene.lookup(".kicker")).getText()).startsWith("QUESTION");
        int answered = window.progress.archive().quiz().size();
        assertThat(answered).isPositive();
        robot.push(KeyCode.N);
        until("the next question has the whole window", () -> !there(".yaml-area") && !there("#quiz-feedback"));
    }

    private void answer() throws Exception {
        if (there("#quiz-fill")) robot.clickOn("#quiz-fill").write("kubectl get pods");
        else robot.push(KeyCode.DIGIT1);
        robot.push(KeyCode.ENTER);
        until("the explanation", () -> there("#quiz-feedback"));
    }

    @Test
    void aQuizUnderWayIsThereAgain() throws Exception {
        go(KeyCode.DIGIT3);
        until("the topics", () -> there("#topic-one-after-the-other"));
        robot.push(KeyCode.DIGIT1);
        until("a question", () -> there("#quiz-answer"));
        go(KeyCode.DIGIT7);
        until("the progress", () -> there("#progress-export"));
        go(KeyCode.DIGIT3);
        until("the question", () -> there("#quiz-answer"));
    }

    @Test
    void theOtherScreensAreReachedByTheRail() throws Exception {
        robot.clickOn("#rail-INTERVIEW");
        until("the interview", () -> there("#interview-notes"));
        robot.clickOn("#rail-PROGRESS");
        until("the progress", () -> there("#progress-learn"));
        robot.clickOn("#progress-learn");
        until("the lessons", () -> there(".yaml-area"));
    }
}
