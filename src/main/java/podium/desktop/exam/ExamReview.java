package podium.desktop.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.Exercise;
import podium.desktop.exercise.Feedback;
import podium.desktop.exercise.FeedbackList;
import podium.desktop.parts.Words;
import podium.desktop.sandbox.Comparison;
import podium.progress.Exam;
import podium.progress.ExamTask;
import podium.text.Source;

/** What came of an exam, task by task and check by check, with both runs to look at. */
final class ExamReview extends VBox {
    private final Wishes wishes;

    /**
     * What is asked for.
     *
     * @param onRun plays the run of an answer to an exercise
     * @param both makes the run of an answer and a right one, to be held against each other
     * @param onLook scrolls to a part of this
     * @param onReport the result as a page to print
     */
    record Wishes(Playing onRun, Both both, Consumer<Node> onLook, Runnable onReport, Runnable onOther) {
    }

    /** Makes two runs of an exercise. */
    @FunctionalInterface
    interface Both {
        /** @param then told what they are, on the JavaFX thread */
        void make(ExamResult.Judged judged, String right, Consumer<Comparison> then);
    }

    /** Plays the run of an answer. */
    @FunctionalInterface
    interface Playing {
        /** @param world its name; the first one's when it is empty */
        void play(Exercise exercise, String answer, Optional<String> world);
    }

    ExamReview(ExamResult result, Wishes wishes) {
        this.wishes = wishes;
        Exam exam = result.exam();
        ExamTask.Score total = exam.total();
        getStyleClass().add("quiz-page");
        Button report = new Button("Save as a page to print", new FontIcon(Feather.PRINTER));
        report.setId("exam-report");
        report.setOnAction(_ -> wishes.onReport().run());
        Button other = new Button("To the exams", new FontIcon(Feather.LIST));
        other.setId("exam-other");
        other.setOnAction(_ -> wishes.onOther().run());
        getChildren().addAll(Words.wrapped(exam.curriculum() + " EXAM", "kicker"),
                Words.wrapped(exam.passed() ? "Passed" : "Not passed", "reader-title"),
                Words.wrapped(String.format(Locale.ROOT, "%d of %d points, %d %%. 66 %% pass. It took %s of %s.",
                        total.points(), total.maximum(), Math.round(100 * total.share()),
                        ExamClock.print(exam.spent()), ExamClock.print(exam.length())), "muted"),
                new FlowPane(8, 8, report, other));
        List<VBox> tasks = new ArrayList<>();
        getChildren().add(new ResultTable(result, place -> wishes.onLook().accept(tasks.get(place))));
        for (int i = 0; i < result.tasks().size(); i++) {
            ExamTask task = exam.tasks().get(i);
            tasks.add(task(i + 1, result.tasks().get(i), task));
        }
        getChildren().addAll(tasks);
    }

    private VBox task(int number, ExamResult.Judged judged, ExamTask task) {
        Exercise exercise = judged.exercise();
        Optional<String> world = judged.grade().failedIn();
        Feedback feedback = Feedback.of(exercise, judged.grade());
        FeedbackList lines = new FeedbackList();
        lines.show(new Feedback(String.format(Locale.ROOT, "%d of %d points, %s", judged.grade().points(),
                judged.grade().maximum(), ExamClock.print(task.spent())), feedback.passed(), feedback.lines()));
        Button own = new Button("Your run", new FontIcon(Feather.PLAY));
        own.setId("exam-own-" + number);
        own.setDisable(judged.answer().isBlank());
        own.setOnAction(_ -> wishes.onRun().play(exercise, judged.answer(), world));
        Button reference = new Button("A right run", new FontIcon(Feather.PLAY));
        reference.setId("exam-reference-" + number);
        String solution = exercise.samples().solution().map(Source::text).orElse("");
        reference.setDisable(solution.isEmpty());
        reference.setOnAction(_ -> wishes.onRun().play(exercise, solution, world));
        VBox runs = new VBox();
        Button both = new Button("Both runs", new FontIcon(Feather.COLUMNS));
        both.setId("exam-both-" + number);
        both.setDisable(own.isDisabled() || reference.isDisabled() || !exercise.kind().makesRun());
        both.setOnAction(_ -> wishes.both().make(judged, solution,
                comparison -> runs.getChildren().setAll(new BothRuns(comparison, world))));
        VBox box = new VBox(8, Words.wrapped(number + "  " + exercise.title(), "reader-section"), lines,
                new FlowPane(8, 8, own, reference, both), runs);
        box.setId("exam-task-" + number);
        box.getStyleClass().add("exam-task");
        return box;
    }
}
