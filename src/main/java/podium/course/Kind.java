package podium.course;

import java.util.List;

/** What a learner does in an exercise, and what it is judged by. */
public sealed interface Kind {
    /** Write a manifest to a task. */
    record Write(List<Check> checks) implements Kind {
    }

    /** Mend a broken manifest. */
    record Fix(List<Check> checks) implements Kind {
    }

    /** Foretell what kubectl will print. */
    record Predict(List<Question> questions) implements Kind {
    }

    /** The word in exercise.yaml. */
    default String word() {
        return switch (this) {
            case Write _ -> "write";
            case Fix _ -> "fix";
            case Predict _ -> "predict";
        };
    }
}
