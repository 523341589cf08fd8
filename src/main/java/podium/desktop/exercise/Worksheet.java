package podium.desktop.exercise;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import podium.course.Diagnosis;
import podium.course.Exercise;
import podium.course.Kind;
import podium.course.Question;
import podium.course.Sequence;
import podium.simulation.Timeline;

/** Where a learner answers an exercise. */
public interface Worksheet {
    /** What stands below the task. */
    List<Node> nodes();

    /** The answer as a text; empty while something is missing. */
    Optional<String> answer();

    /** What is there so far, complete or not. */
    String draft();

    /** Takes up what {@link #draft} once gave. */
    void restore(String draft);

    /** What to do while something is missing. */
    String missing();

    /** What the button says that has the answer judged. */
    default String action() {
        return "That is my answer";
    }

    /** All is right: what was hidden may be shown. */
    default void solved() {
        // mostly nothing was hidden
    }

    /** Stops what is under way. */
    default void close() {
        // most have nothing that runs
    }

    /**
     * What a worksheet works with.
     *
     * @param manifest the text in the editor
     * @param time how far the stage has come, after the start of its run
     * @param onRun shows a run that commands have made, from a time after its start on
     * @param prose sets Markdown
     */
    record Tools(Assessor assessor, Executor foreground, Supplier<String> manifest, Supplier<Duration> time,
            BiConsumer<Timeline, Duration> onRun,
            Function<String, Node> prose) {
    }

    /** The worksheet of an exercise. */
    static Worksheet of(Exercise exercise, Tools tools) {
        return switch (exercise.kind()) {
            case Kind.Write _,Kind.Fix _ -> new ManifestSheet(tools.manifest(), List.of());
            case Kind.Reverse _ -> new ManifestSheet(tools.manifest(), List.of(new PrintoutList(exercise, tools)));
            case Kind.Predict(List<Question> questions) -> new PredictSheet(questions);
            case Kind.Order(List<Sequence> sequences) -> new OrderSheet(sequences);
            case Kind.Diagnose(Diagnosis diagnosis) -> new DiagnoseSheet(exercise, diagnosis, tools);
            case Kind.Terminal _ -> new TerminalSheet(exercise, tools);
        };
    }
}
