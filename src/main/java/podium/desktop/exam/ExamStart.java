package podium.desktop.exam;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.exam.Curricula;
import podium.desktop.parts.Words;
import podium.progress.Exam;
import podium.progress.ExamTask;

/** Where an exam is begun, gone on with, or looked at again. */
final class ExamStart extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Curricula curricula;
    private final ComboBox<String> curriculum = new ComboBox<>();
    private final ComboBox<String> length = new ComboBox<>();
    private final TextField seed = new TextField("1");

    /**
     * What is asked for.
     *
     * @param onBegin a new exam
     * @param onGoOn an exam that is under way
     * @param onReview one that is over
     */
    record Wishes(Consumer<ExamTerms> onBegin, Consumer<Exam> onGoOn, Consumer<Exam> onReview) {
    }

    /**
     * @param curricula to choose from
     * @param exams all so far, oldest first
     */
    ExamStart(Curricula curricula, List<Exam> exams, Wishes wishes) {
        this.curricula = curricula;
        getStyleClass().add("quiz-page");
        getChildren().addAll(Words.wrapped("EXAM", "kicker"), Words.wrapped("A timed set of tasks", "reader-title"),
                Words.wrapped(
                        "Tasks are drawn by the weights of a curriculum. There are no hints, part of a task earns "
                                + "part of its points, and 66 % pass. Everything is kept as you work; while the program is "
                                + "closed, the clock stands.",
                        "muted"));
        Optional<Exam> open = exams.stream().filter(exam -> exam.submitted().isEmpty()).reduce((_, last) -> last);
        open.ifPresent(exam -> getChildren().add(goOn(exam, wishes)));
        getChildren().add(terms(wishes, open.isPresent()));
        List<Exam> over = exams.stream().filter(exam -> exam.submitted().isPresent()).toList();
        if (!over.isEmpty()) getChildren().add(Words.wrapped("Earlier exams", "reader-section"));
        over.reversed().forEach(exam -> getChildren().add(earlier(exam, wishes)));
    }

    private static Node goOn(Exam exam, Wishes wishes) {
        Button button = new Button("Go on with the exam under way, " + ExamClock.print(exam.left()) + " left",
                new FontIcon(Feather.PLAY));
        button.setId("exam-go-on");
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> wishes.onGoOn().accept(exam));
        return button;
    }

    private Node terms(Wishes wishes, boolean second) {
        curricula.all().forEach(each -> curriculum.getItems().add(each.name()));
        curriculum.getSelectionModel().selectFirst();
        curriculum.setId("exam-curriculum");
        ExamTerms.LENGTHS.forEach(each -> length.getItems().add(words(each)));
        length.getSelectionModel().selectFirst();
        length.setId("exam-length");
        seed.setId("exam-seed");
        seed.setPrefColumnCount(6);
        seed.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches("\\d{0,9}") ? change : null));
        Button begin = new Button("Begin", new FontIcon(Feather.CLOCK));
        begin.setId("exam-begin");
        if (!second) begin.getStyleClass().add("accent");
        begin.setOnAction(_ -> curricula.named(curriculum.getValue()).map(
                chosen -> new ExamTerms(chosen,
                        ExamTerms.LENGTHS.get(length.getSelectionModel().getSelectedIndex()), seed())).ifPresent(
                                wishes.onBegin()));
        FlowPane line = new FlowPane(8, 8, named("_Curriculum", curriculum), curriculum, named("_Time", length), length,
                named("_Seed", seed), seed, begin);
        return new VBox(8, line, Words.wrapped("The same seed draws the same tasks, names and numbers.", "quiz-keys"));
    }

    private static Label named(String words, Node target) {
        Label label = new Label(words);
        label.setMnemonicParsing(true);
        label.setLabelFor(target);
        return label;
    }

    private long seed() {
        return seed.getText().isEmpty() ? 1 : Long.parseLong(seed.getText());
    }

    private static String words(Duration time) {
        return time.toHours() > 0 ? time.toHours() + " h" : time.toMinutes() + " min";
    }

    private static Node earlier(Exam exam, Wishes wishes) {
        ExamTask.Score total = exam.total();
        String words = String.format(Locale.ROOT, "%s  ·  %s, %d tasks, seed %d  ·  %d of %d points, %d %%: %s",
                DAY.format(exam.began().atZone(ZoneId.systemDefault())), exam.curriculum(), exam.tasks().size(),
                exam.seed(), total.points(), total.maximum(), Math.round(100 * total.share()),
                exam.passed() ? "passed" : "not passed");
        Button button = new Button(words, new FontIcon(exam.passed() ? Feather.CHECK : Feather.X));
        button.getStyleClass().addAll("flat", "exam-earlier");
        button.setOnAction(_ -> wishes.onReview().accept(exam));
        return button;
    }
}
