package podium.desktop.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import podium.course.Course;
import podium.course.CourseFiles;
import podium.course.QuizBank;
import podium.desktop.OnePane;
import podium.desktop.OnScreen;
import podium.desktop.wiring.ForgetfulProgress;
import podium.desktop.work.Records;

/** A bank that is for interviews comes first, and a topic can be chosen. */
@OnScreen
class InterviewTopicsTest {
    private static final String MIXED = """
            title: A mixed bank
            items:
              - {id: so, kind: truth, question: "Is it so?", answer: true, because: it is}
              - {id: pod, kind: interview, question: "What is a Pod?", rubric: [a, b], model: A group., follow-up: more}
            """;
    private static final String ROOM = """
            title: The room
            items:
              - {id: one, kind: interview, question: "What is first?", rubric: [a, b], model: This., follow-up: more}
              - {id: two, kind: interview, question: "What is second?", rubric: [a, b], model: That., follow-up: more}
            """;

    private final List<String> failures = new ArrayList<>();
    private final FxRobot robot = new FxRobot();
    @SuppressWarnings("NullAway.Init")
    private OnePane shown;
    @SuppressWarnings("NullAway.Init")
    private Records records;
    @SuppressWarnings("NullAway.Init")
    private InterviewPane pane;

    private static Course course() {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("lessons/course.yaml", "title: Test\n");
        texts.put("quizzes/mixed.yaml", MIXED);
        texts.put("quizzes/room.yaml", ROOM);
        Course course = Course.of(new CourseFiles(texts, new TreeSet<>()));
        assertThat(course.findings()).isEmpty();
        return course;
    }

    @Start
    void start(Stage stage) {
        records = new Records(new ForgetfulProgress(), Platform::runLater, failures::add);
        pane = new InterviewPane(new InterviewPane.Host(course(), records, _ -> {
        }, () -> {
        }, _ -> {
        }));
        shown = OnePane.show(stage, pane);
        pane.open();
    }

    @AfterEach
    void close() {
        records.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void aTopicNarrowsTheQuestionsByTheKeyboard() {
        assertThat(InterviewQuestion.of(course())).extracting(InterviewQuestion::id).containsExactly("room/one",
                "room/two", "mixed/pod");
        assertThat(course().topics()).as("a quiz has nothing to ask from the room").extracting(
                QuizBank::id).containsExactly("mixed");
        shown.until("the room comes first", () -> shown.says("QUESTION 1 OF 3  ·  THE ROOM"));
        robot.interact(() -> pane.lookup("#interview-topics").requestFocus());
        robot.push(KeyCode.DOWN);
        shown.until("the room alone", () -> shown.says("QUESTION 1 OF 2  ·  THE ROOM"));
        robot.interact(() -> pane.lookup("#interview-topics").requestFocus());
        robot.push(KeyCode.DOWN);
        shown.until("the mixed bank alone", () -> shown.says("QUESTION 1 OF 1  ·  A MIXED BANK"));
    }
}
