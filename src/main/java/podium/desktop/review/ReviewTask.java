package podium.desktop.review;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.Exercise;
import podium.desktop.exercise.Feedback;
import podium.desktop.exercise.FeedbackList;
import podium.desktop.exercise.Worksheet;
import podium.desktop.lesson.Prose;
import podium.desktop.parts.Words;
import podium.desktop.work.LatestOnly;
import podium.grading.Grade;

/** An exercise that is asked again: its task, where it is answered, and what was right. */
final class ReviewTask extends VBox {
    private final Exercise exercise;
    private final ReviewPane.Host host;
    private final Worksheet sheet;
    private final FeedbackList feedback = new FeedbackList();
    private final LatestOnly<Grade> grades;

    /**
     * @param times how often it was asked before
     * @param onAnswered told whether all was right, after each judgement
     */
    ReviewTask(ReviewPane.Host host, Exercise exercise, int times, Consumer<Boolean> onAnswered) {
        this.exercise = exercise;
        this.host = host;
        getStyleClass().add("quiz-page");
        host.desk().lay("review " + exercise.id() + " " + times, exercise, "");
        sheet = Worksheet.of(exercise, new Worksheet.Tools(host.assessor(), host.foreground(), host.desk()::text,
                host.desk()::time, host.desk()::play, this::prose));
        grades = new LatestOnly<>("review", host.foreground(), grade -> {
            feedback.show(Feedback.of(exercise, grade));
            onAnswered.accept(grade.complete());
        }, failure -> feedback.say("This could not be checked: " + failure + ". Change the answer and check again."));
        Button check = new Button(sheet.action(), new FontIcon(Feather.CHECK_CIRCLE));
        check.setId("review-check");
        check.getStyleClass().add("accent");
        check.setOnAction(_ -> check());
        getChildren().addAll(Words.wrapped(exercise.title(), "reader-title"), prose(exercise.task()));
        getChildren().addAll(sheet.nodes());
        getChildren().addAll(check, feedback);
    }

    private Prose prose(String markdown) {
        return new Prose(markdown, _ -> {
            // a manifest of the text is copied by hand
        }, host.desk()::browse);
    }

    /** Has the answer judged. */
    void check() {
        sheet.answer().ifPresentOrElse(answer -> {
            feedback.say("Running every world of this exercise …");
            grades.submit(0, () -> host.assessor().judge(exercise, answer));
        }, () -> feedback.say(sheet.missing()));
    }

    void close() {
        grades.close();
        sheet.close();
    }
}
