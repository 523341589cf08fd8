package podium.course;

import java.time.Duration;
import java.util.List;

/** What a learner does in an exercise, and what it is judged by. */
public sealed interface Kind {
    /** The words in exercise.yaml. */
    List<String> WORDS = List.of("write", "fix", "predict", "diagnose", "reverse", "order", "terminal");

    /** Write a manifest to a task. */
    record Write(List<Check> checks) implements Kind {
    }

    /** Mend a broken manifest. */
    record Fix(List<Check> checks) implements Kind {
    }

    /** Foretell what kubectl will print. */
    record Predict(List<Question> questions) implements Kind {
    }

    /** Find out what is wrong with something that runs. */
    record Diagnose(Diagnosis diagnosis) implements Kind {
    }

    /** Write the manifest that a cluster tells of; the solution is what it tells of. */
    record Reverse(List<Printout> printouts) implements Kind {
    }

    /** Bring moments into the order in which they happen. */
    record Order(List<Sequence> sequences) implements Kind {
    }

    /**
     * Bring a cluster into a state by commands alone.
     *
     * @param from the moment of the first command
     */
    record Terminal(Duration from, List<Check> checks) implements Kind {
    }

    /** The word in exercise.yaml. */
    default String word() {
        return switch (this) {
            case Write _ -> "write";
            case Fix _ -> "fix";
            case Predict _ -> "predict";
            case Diagnose _ -> "diagnose";
            case Reverse _ -> "reverse";
            case Order _ -> "order";
            case Terminal _ -> "terminal";
        };
    }

    /** How the file of an answer ends. */
    default String ending() {
        return this instanceof Terminal ? ".sh" : ".yaml";
    }

    /** Whether a run is made of an answer; otherwise an answer says something about a run that is always the same. */
    default boolean makesRun() {
        return isManifest() || this instanceof Terminal;
    }

    /** The checks of a run that an answer makes; none where an answer says something about a run. */
    default List<Check> checks() {
        return switch (this) {
            case Write(List<Check> checks) -> checks;
            case Fix(List<Check> checks) -> checks;
            case Terminal(_, List<Check> checks) -> checks;
            case Predict _,Diagnose _,Reverse _,Order _ -> List.of();
        };
    }

    /** The most points that a grade can give. */
    default int points() {
        return switch (this) {
            case Write _,Fix _,Terminal _ -> checks().stream().mapToInt(Check::points).sum();
            case Predict(List<Question> questions) -> questions.stream().mapToInt(Question::points).sum();
            case Diagnose _ -> Diagnosis.POINTS;
            case Reverse(List<Printout> printouts) -> printouts.stream().mapToInt(Printout::points).sum();
            case Order(List<Sequence> sequences) -> sequences.stream().mapToInt(Sequence::points).sum();
        };
    }

    /** Whether an answer is a manifest that a run is made of. */
    default boolean isManifest() {
        return switch (this) {
            case Write _,Fix _,Reverse _ -> true;
            case Predict _,Diagnose _,Order _,Terminal _ -> false;
        };
    }
}
