package podium.desktop.exam;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.desktop.parts.Words;
import podium.progress.Exam;
import podium.progress.ExamTask;

/** An exam that is over: what came of it, and the way back to its review. */
final class EarlierExam extends HBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    EarlierExam(Exam exam, Runnable onReview) {
        ExamTask.Score total = exam.total();
        FontIcon sign = new FontIcon(exam.passed() ? Feather.CHECK : Feather.X);
        String result = String.format(Locale.ROOT, "%s  ·  %d of %d points, %d %%",
                exam.passed() ? "Passed" : "Not passed", total.points(), total.maximum(),
                Math.round(100 * total.share()));
        String what = String.format(Locale.ROOT, "%s  ·  %s, %d tasks, seed %d  ·  %s of %s",
                DAY.format(exam.began().atZone(ZoneId.systemDefault())), exam.curriculum(), exam.tasks().size(),
                exam.seed(), ExamClock.print(exam.spent()), ExamClock.print(exam.length()));
        VBox words = new VBox(Words.wrapped(result, "feedback-title"), Words.wrapped(what, "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button review = new Button("Look at it", new FontIcon(Feather.LIST));
        review.getStyleClass().add("exam-earlier");
        review.setMinWidth(USE_PREF_SIZE);
        review.setAccessibleText("Look at the exam again: " + result + ", " + what);
        review.setOnAction(_ -> onReview.run());
        getChildren().addAll(sign, words, review);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("quiz-option", "feedback-line", exam.passed() ? "passed" : "failed");
    }
}
