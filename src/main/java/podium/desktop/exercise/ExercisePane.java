package podium.desktop.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.Exercise;
import podium.course.Kind;
import podium.course.Prediction;
import podium.desktop.lesson.Prose;
import podium.desktop.parts.Words;

/** An exercise to do: its task, a check or a form, feedback, and hints for the asking. */
public final class ExercisePane extends ScrollPane {
    private final Exercise exercise;
    private final Host host;
    private final List<PredictForm> forms;
    private final Attempt attempt;
    private final Hints hints;
    private final Instant opened = Instant.now();

    /**
     * What surrounds an exercise.
     *
     * @param manifest the text in the editor
     * @param onEdit puts a text into the editor
     * @param onLink opens an address
     * @param onFeedback told each result
     */
    public record Host(Assessor assessor, Executor foreground, Supplier<String> manifest, Consumer<String> onEdit,
            Consumer<String> onLink, Consumer<Feedback> onFeedback) {
    }

    public ExercisePane(Exercise exercise, Host host) {
        this.exercise = exercise;
        this.host = host;
        getStyleClass().add("reader");
        setFitToWidth(true);
        setAccessibleText("Exercise: " + exercise.title());
        forms = exercise.kind() instanceof Kind.Predict(var questions)
                ? questions.stream().map(PredictForm::new).toList()
                : List.of();
        attempt = new Attempt(forms.isEmpty() ? "Check" : "That is my answer", host.foreground(), this::check,
                host.onFeedback());
        hints = new Hints(exercise.hints(), this::prose);
        VBox column = new VBox();
        column.getStyleClass().addAll("reader-column", "exercise");
        StackPane page = new StackPane(column);
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        page.getStyleClass().add("reader-page");
        setContent(page);
        column.getChildren().addAll(Words.wrapped(kicker(), "kicker"), Words.wrapped(exercise.title(), "reader-title"),
                prose(exercise.task()));
        column.getChildren().addAll(forms);
        column.getChildren().addAll(attempt, hints);
        if (forms.isEmpty()) attempt.add(startAgain());
    }

    private String kicker() {
        return String.format(Locale.ROOT, "%s  ·  LEVEL %d  ·  %d MIN  ·  %d POINTS",
                exercise.kind().word().toUpperCase(Locale.ROOT), exercise.level(), exercise.minutes(),
                exercise.points());
    }

    private Prose prose(String markdown) {
        return new Prose(markdown, host.onEdit(), host.onLink());
    }

    private Button startAgain() {
        Button again = new Button("Start again", new FontIcon(Feather.ROTATE_CCW));
        again.getStyleClass().add("flat");
        again.setOnAction(_ -> host.onEdit().accept(exercise.start()));
        return again;
    }

    /** Has the answer judged. */
    public void check() {
        Assessor.Effort effort = new Assessor.Effort(Duration.between(opened, Instant.now()), hints.shown());
        if (forms.isEmpty()) {
            String manifest = host.manifest().get();
            attempt.judge(() -> host.assessor().grade(exercise, manifest, effort));
            return;
        }
        List<Prediction> predictions = forms.stream().map(PredictForm::prediction).flatMap(Optional::stream).toList();
        if (predictions.size() < forms.size()) attempt.say("Fill in READY, STATUS and RESTARTS first.");
        else attempt.judge(() -> host.assessor().foretell(exercise, predictions, effort));
    }

    /** Shows one hint more. */
    public void hint() {
        hints.reveal();
    }

    /** Stops a check that is under way. */
    public void close() {
        attempt.close();
    }
}
