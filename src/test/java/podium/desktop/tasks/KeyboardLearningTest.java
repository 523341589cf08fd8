package podium.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import podium.desktop.OnScreen;
import podium.desktop.Place;

/** What one learns with, by the keyboard alone. */
@OnScreen
class KeyboardLearningTest extends Tasks {
    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void opensALessonFromTheOutline() {
        window().lesson("03");
        keys().paneTo("#outline");
        keys().press(KeyCode.HOME);
        keys().press(KeyCode.ENTER);
        window().shows("LESSON 1 ");
    }

    @Test
    void scrollsALesson() {
        window().lesson("01");
        keys().paneTo("#reader");
        keys().press(KeyCode.PAGE_DOWN);
        window().until("the next page", () -> ((ScrollPane) window().get("#reader .reader")).getVvalue() > 0);
    }

    @Test
    void runsAManifestOfALesson() {
        window().lesson("01");
        keys().paneTo("#reader");
        keys().tabTo("Run");
        keys().press(KeyCode.SPACE);
        window().until("the run", () -> window().stage.playingProperty().get());
    }

    @Test
    void editsAManifestOfALesson() {
        window().lesson("01");
        window().prepare(() -> window().area().replaceText(""));
        keys().paneTo("#reader");
        keys().tabTo("Edit");
        keys().press(KeyCode.SPACE);
        assertThat(window().text()).contains("name: together");
        assertThat(window().area().isFocused()).isTrue();
    }

    @Test
    void readsAHintAndChecksAnExercise() {
        window().exercise("dd it up");
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        window().until("a hint", () -> window().sees(".hint"));
        keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        window().until("the feedback", () -> window().sees(".feedback-line"));
    }

    @Test
    void answersAQuizQuestion() {
        window().at(Place.QUIZ);
        window().until("the topics", () -> window().sees("#quiz-mixed"));
        keys().press(KeyCode.DIGIT1);
        window().until("a question", () -> window().sees("#quiz-answer"));
        keys().type("1");
        keys().press(KeyCode.ENTER);
        window().until("the explanation", () -> window().sees("#quiz-feedback"));
    }

    @Test
    void beginsAnExamAndGoesToTheNextTask() {
        window().at(Place.EXAM);
        window().until("the start", () -> window().sees("#exam-begin"));
        keys().tabTo("the button", node -> "exam-begin".equals(node.getId()));
        keys().press(KeyCode.SPACE);
        window().until("the clock", () -> window().sees("#exam-clock"));
        keys().press(KeyCode.F7);
        window().shows("TASK 2 OF");
    }

    @Test
    void reviewsWhatIsDue() {
        window().somethingIsDue();
        window().at(Place.REVIEW);
        window().until("the agenda", () -> window().sees("#review-begin"));
        keys().tabTo("the button", node -> "review-begin".equals(node.getId()));
        keys().press(KeyCode.SPACE);
        window().until("the question", () -> window().sees("#quiz-answer"));
        keys().type("1");
        keys().press(KeyCode.ENTER);
        window().until("how well it was known", () -> window().sees("#recall"));
        keys().type("1");
        window().until("the answer being kept", () -> !window().progress.reviews().isEmpty());
    }

    @Test
    void answersAnInterviewQuestion() {
        window().at(Place.INTERVIEW);
        int before = window().progress.archive().interviews().size();
        window().until("a question", () -> window().sees("#interview-reveal"));
        keys().tabTo("the answer", node -> "interview-reveal".equals(node.getId()));
        keys().press(KeyCode.SPACE);
        keys().tabTo("a point", node -> node instanceof CheckBox);
        keys().press(KeyCode.SPACE);
        keys().tabTo("the score", node -> "interview-keep".equals(node.getId()));
        keys().press(KeyCode.SPACE);
        window().until("the score being kept", () -> window().progress.archive().interviews().size() > before);
        assertThat(window().progress.archive().interviews().getLast().named()).isOne();
    }

    @Test
    void exportsProgress() {
        Path file = window().file("progress.json", "");
        window().dialogAnswers(file);
        window().at(Place.PROGRESS);
        window().until("the page", () -> window().sees("#progress-export"));
        keys().tabTo("the button", node -> "progress-export".equals(node.getId()));
        keys().press(KeyCode.SPACE);
        window().shows("Exported to ");
        assertThat(file).isNotEmptyFile();
    }
}
