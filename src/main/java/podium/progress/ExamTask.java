package podium.progress;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One task of an exam.
 *
 * @param exercise its id, as in {@code 02-one-after-the-other/two-steps}
 * @param variant the seed that drew its names and numbers
 * @param answer the text so far; empty before the first
 * @param flagged whether the learner means to come back to it
 * @param spent how long it was looked at
 * @param score what it earned; empty before the exam is over
 */
public record ExamTask(String exercise, long variant, String answer, boolean flagged, Duration spent,
        Optional<Score> score) {
    /** Points of all that there were. */
    public record Score(int points, int maximum) {
        /** A share, 0 to 1; all of nothing is nothing. */
        public double share() {
            return maximum == 0 ? 0 : (double) points / maximum;
        }

        /** All points together. */
        public static Score sum(List<Score> scores) {
            return new Score(scores.stream().mapToInt(Score::points).sum(),
                    scores.stream().mapToInt(Score::maximum).sum());
        }
    }

    /** A task that nobody has looked at. */
    public static ExamTask fresh(String exercise, long variant) {
        return new ExamTask(exercise, variant, "", false, Duration.ZERO, Optional.empty());
    }

    /** The same with another answer. */
    public ExamTask answered(String text) {
        return new ExamTask(exercise, variant, text, flagged, spent, score);
    }

    /** The same with a flag, or without. */
    public ExamTask flagged(boolean on) {
        return new ExamTask(exercise, variant, answer, on, spent, score);
    }

    /** The same, looked at for longer. */
    public ExamTask spent(Duration more) {
        return new ExamTask(exercise, variant, answer, flagged, spent.plus(more), score);
    }

    /** The same with what it earned. */
    public ExamTask scored(Score earned) {
        return new ExamTask(exercise, variant, answer, flagged, spent, Optional.of(earned));
    }
}
