package podium.desktop.exercise;

import java.time.Duration;
import java.util.List;
import podium.course.Exercise;
import podium.course.Passage;
import podium.course.Prediction;

/** Judges attempts by simulation. Called off the JavaFX thread; stops early when the thread is interrupted. */
public interface Assessor {
    /** Runs a manifest in every world of an exercise. */
    Feedback grade(Exercise exercise, String manifest, Effort effort);

    /** Compares predictions with the run of an exercise. */
    Feedback foretell(Exercise exercise, List<Prediction> predictions, Effort effort);

    /** Compares a prediction with a run of a lesson. */
    Feedback foretell(Passage.Run run, Passage.Foretell foretell, Prediction prediction);

    /**
     * What an answer has cost.
     *
     * @param took since the exercise was opened
     * @param hints how many were shown
     */
    record Effort(Duration took, int hints) {
    }
}
