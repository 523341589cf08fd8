package podium.desktop.exercise;

import java.time.Duration;
import java.util.Optional;
import java.util.SequencedMap;
import podium.course.Exercise;
import podium.course.Passage;
import podium.course.Prediction;
import podium.grading.Grade;
import podium.grading.Transcript;
import podium.simulation.Timeline;

/** Judges attempts by simulation. Called off the JavaFX thread; stops early when the thread is interrupted. */
public interface Assessor {
    /** Judges an answer: a manifest, a script, or a sheet of answers. */
    Feedback grade(Exercise exercise, String answer, Effort effort);

    /** Judges an answer and keeps nothing of it. */
    Grade judge(Exercise exercise, String answer);

    /**
     * The run that an answer makes, or is about.
     *
     * @param world the name of the world; the first one's when it is empty
     */
    Timeline shown(Exercise exercise, String answer, Optional<String> world);

    /** Compares a prediction with a run of a lesson. */
    Feedback foretell(Passage.Run run, Passage.Foretell foretell, Prediction prediction);

    /** What commands print in the world of an exercise. */
    Transcript play(Exercise exercise, String script);

    /** The run that commands have made of the world of an exercise. */
    Timeline run(Transcript transcript);

    /** What is shown of a hidden manifest: commands and their output. */
    SequencedMap<String, String> printouts(Exercise exercise);

    /**
     * What an answer has cost.
     *
     * @param took since the exercise was opened
     * @param hints how many were shown
     */
    record Effort(Duration took, int hints) {
    }
}
