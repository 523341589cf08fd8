package podium.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import podium.desktop.OnScreen;
import podium.desktop.Place;

/** What one learns with, by the mouse alone. */
@OnScreen
class MouseLearningTest extends Tasks {
    @Start
    void start(Stage stage) {
        show(stage);
    }

    private void press(String id) {
        window().until(id, () -> window().sees(id));
        mouse().clickAt(id);
    }

    @Test
    void opensALessonFromTheOutline() {
        window().lesson("03");
        mouse().clickIn("#outline-list", "One after the other");
        window().shows("LESSON 2 ");
    }

    @Test
    void scrollsALesson() {
        window().lesson("01");
        mouse().wheel(window().get("#reader"), 8);
        window().until("the next page", () -> ((ScrollPane) window().get("#reader .reader")).getVvalue() > 0);
    }

    @Test
    void runsAManifestOfALesson() {
        window().lesson("01");
        mouse().clickIn("#reader", "Run");
        window().until("the run", () -> window().stage.playingProperty().get());
    }

    @Test
    void editsAManifestOfALesson() {
        window().lesson("01");
        window().prepare(() -> window().area().replaceText(""));
        mouse().clickIn("#reader", "Edit");
        assertThat(window().text()).contains("name: together");
        assertThat(window().area().isFocused()).isTrue();
    }

    @Test
    void readsAHintAndChecksAnExercise() {
        window().exercise("dd it up");
        mouse().clickIn("#reader", "Show hint 1");
        window().until("a hint", () -> window().sees(".hint"));
        window().at(Place.PRACTICE);
        mouse().clickIn("#reader", "Check");
        window().until("the feedback", () -> window().sees(".feedback-line"));
    }

    private void answer() {
        window().until("a question", () -> window().sees("#quiz-answer"));
        if (window().sees("#quiz-fill")) {
            mouse().clickAt("#quiz-fill");
            mouse().type("1");
        } else if (window().sees("#option-1")) {
            mouse().clickAt("#option-1");
        }
        mouse().clickIn("#reader", "the answer",
                node -> "quiz-answer".equals(node.getId()));
    }

    @Test
    void answersAQuizQuestion() {
        window().at(Place.QUIZ);
        press("#topic-" + window().firstBank());
        answer();
        window().until("the explanation", () -> window().sees("#quiz-feedback"));
    }

    @Test
    void beginsAnExamAndGoesToTheNextTask() {
        window().at(Place.EXAM);
        press("#exam-begin");
        press("#exam-next");
        window().shows("TASK 2 OF");
    }

    @Test
    void reviewsWhatIsDue() {
        window().somethingIsDue();
        window().at(Place.REVIEW);
        press("#review-begin");
        answer();
        window().until("how well it was known", () -> window().sees("#recall-AGAIN"));
        mouse().clickIn("#reader", "the recall", node -> "recall-AGAIN".equals(node.getId()));
        window().until("the answer being kept", () -> !window().progress.reviews().isEmpty());
    }

    @Test
    void answersAnInterviewQuestion() {
        window().at(Place.INTERVIEW);
        int before = window().progress.archive().interviews().size();
        press("#interview-reveal");
        mouse().clickIn("#reader", "a point", CheckBox.class::isInstance);
        mouse().clickIn("#reader", "the score", node -> "interview-keep".equals(node.getId()));
        window().until("the score being kept", () -> window().progress.archive().interviews().size() > before);
        assertThat(window().progress.archive().interviews().getLast().named()).isOne();
    }

    @Test
    void exportsProgress() {
        Path file = window().file("progress.json", "");
        window().dialogAnswers(file);
        window().at(Place.PROGRESS);
        window().until("the page", () -> window().sees("#progress-export"));
        mouse().clickIn("#reader", "export", node -> "progress-export".equals(node.getId()));
        window().shows("Exported to ");
        assertThat(file).isNotEmptyFile();
    }
}
