package podium.desktop.exercise;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import podium.course.Exercise;
import podium.desktop.lesson.Prose;
import podium.desktop.parts.Scrolled;
import podium.desktop.parts.Words;
import podium.simulation.Timeline;

/** An exercise to do: its task, where it is answered, feedback, and hints for the asking. */
public final class ExercisePane extends Scrolled {
    private final Exercise exercise;
    private final Host host;
    private final Worksheet sheet;
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
     * @param time how far the stage has come, after the start of its run
     * @param onRun shows a run that commands have made, from a time after its start on
     * @param onVariant opens another copy of the exercise, by its seed
     */
    public record Host(Assessor assessor, Executor foreground, Supplier<String> manifest, Consumer<String> onEdit,
            Consumer<String> onLink, Consumer<Feedback> onFeedback, Supplier<Duration> time,
            BiConsumer<Timeline, Duration> onRun, LongConsumer onVariant) {
    }

    public ExercisePane(Exercise exercise, Host host) {
        this.exercise = exercise;
        this.host = host;
        getStyleClass().add("reader");
        setFitToWidth(true);
        setAccessibleText("Exercise: " + exercise.title());
        sheet = Worksheet.of(exercise, new Worksheet.Tools(host.assessor(), host.foreground(), host.manifest(),
                host.time(), host.onRun(), this::prose));
        attempt = new Attempt(sheet.action(), host.foreground(), this::check, this::told);
        hints = new Hints(exercise.hints(), this::prose);
        VBox column = new VBox();
        column.getStyleClass().addAll("reader-column", "exercise");
        StackPane page = new StackPane(column);
        StackPane.setAlignment(column, Pos.TOP_CENTER);
        page.getStyleClass().add("reader-page");
        setContent(page);
        column.getChildren().addAll(Words.wrapped(kicker(), "kicker"), Words.wrapped(exercise.title(), "reader-title"),
                prose(exercise.task()));
        if (exercise.variant().varies()) {
            column.getChildren().add(2, new VariantBar(exercise.variant().seed(), host.onVariant()));
        }
        column.getChildren().addAll(sheet.nodes());
        column.getChildren().addAll(attempt, hints);
        if (exercise.kind().isManifest()) attempt.add(startAgain());
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

    private void told(Feedback feedback) {
        host.onFeedback().accept(feedback);
        if (feedback.passed()) sheet.solved();
    }

    /** Has the answer judged. */
    public void check() {
        Assessor.Effort effort = new Assessor.Effort(Duration.between(opened, Instant.now()), hints.shown());
        sheet.answer().ifPresentOrElse(
                answer -> attempt.judge(() -> host.assessor().grade(exercise, answer, effort)),
                () -> attempt.say(sheet.missing()));
    }

    /** Shows one hint more. */
    public void hint() {
        hints.reveal();
    }

    /** Stops what is under way. */
    public void close() {
        attempt.close();
        sheet.close();
    }
}
