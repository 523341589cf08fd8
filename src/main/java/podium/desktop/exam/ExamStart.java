package podium.desktop.exam;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.Course;
import podium.course.exam.Curricula;
import podium.desktop.parts.Words;
import podium.progress.Exam;
import podium.progress.ExamTask;

/** Where an exam is begun, gone on with, or looked at again. */
final class ExamStart extends VBox {
    /**
     * What is asked for.
     *
     * @param onBegin a new exam
     * @param onGoOn an exam that is under way
     * @param onReview one that is over
     */
    record Wishes(Consumer<ExamTerms> onBegin, Consumer<Exam> onGoOn, Consumer<Exam> onReview) {
    }

    /** @param exams all so far, oldest first */
    ExamStart(Course course, List<Exam> exams, Wishes wishes) {
        getStyleClass().add("quiz-page");
        getChildren().addAll(Words.wrapped("EXAM", "kicker"), Words.wrapped("A timed set of tasks", "reader-title"),
                Words.wrapped("As in the real exam: tasks drawn by the weights of its curriculum, against the clock, "
                        + "without hints. Afterwards each task is explained, with your run and a right one.",
                        "muted"));
        Optional<Exam> open = exams.stream().filter(exam -> exam.submitted().isEmpty()).reduce((_, last) -> last);
        open.ifPresent(exam -> getChildren().add(goOn(exam, wishes)));
        ExamOffer offer = new ExamOffer(course);
        getChildren().addAll(
                new TermsForm(Curricula.of(course).all(), fresh(exams), open.isEmpty(), offer::show, wishes.onBegin()),
                offer,
                Words.wrapped("How it goes", "reader-section"), rules());
        List<Exam> over = exams.stream().filter(exam -> exam.submitted().isPresent()).toList();
        if (!over.isEmpty()) getChildren().add(Words.wrapped("Earlier exams", "reader-section"));
        over.reversed().forEach(
                exam -> getChildren().add(new EarlierExam(exam, () -> wishes.onReview().accept(exam))));
    }

    /** A seed that was not met yet: nobody need get the same tasks twice. */
    private static long fresh(List<Exam> exams) {
        return exams.stream().mapToLong(Exam::seed).filter(seed -> seed < 1_000_000).max().orElse(0) + 1;
    }

    private static Node goOn(Exam exam, Wishes wishes) {
        long begun = exam.tasks().stream().filter(task -> !task.answer().isBlank()).count();
        long flagged = exam.tasks().stream().filter(ExamTask::flagged).count();
        VBox words = new VBox(Words.wrapped("An exam is under way", "feedback-title"),
                Words.wrapped(String.format(Locale.ROOT, "%s, seed %d  ·  %d of %d tasks begun, %d flagged  ·  "
                        + "%s left", exam.curriculum(), exam.seed(), begun, exam.tasks().size(), flagged,
                        ExamClock.print(exam.left())), "muted"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button button = new Button("Go on", new FontIcon(Feather.PLAY));
        button.setId("exam-go-on");
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> wishes.onGoOn().accept(exam));
        HBox line = new HBox(words, button);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("quiz-option", "exam-under-way");
        return line;
    }

    private static Node rules() {
        VBox rules = new VBox(rule(Feather.PIE_CHART, "Each check of a task has points of its own: part of a task "
                + "earns part of its points."), rule(Feather.FLAG,
                        "Flag a task with Ctrl+M and come back to it: F7 "
                                + "goes to the next one, Shift+F7 to the one before. Ctrl+Shift+Enter hands in."),
                rule(Feather.SAVE, "Every second is kept. After a crash the exam goes on where it was; while the "
                        + "program is closed, its clock stands."));
        rules.getStyleClass().add("aims");
        return rules;
    }

    private static Node rule(Feather sign, String words) {
        HBox line = new HBox(10, new FontIcon(sign), Words.wrapped(words, "exam-rule"));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
