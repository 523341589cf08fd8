package podium.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One graded answer.
 *
 * @param exercise its id, as in {@code 02-one-after-the-other/two-steps}
 * @param at when it was graded
 * @param took how long the learner worked on it
 * @param hints how many hints were opened
 * @param brier of predictions, 0 to 1
 * @param answer the text that was graded
 * @param variant the seed of the exercise's names and numbers
 * @param missed the checks and questions that lack points; empty of an attempt that an older program kept
 */
public record Attempt(String exercise, Instant at, Duration took, int points, int maximum, int hints,
        Optional<Double> brier, String answer, long variant, List<MissedCheck> missed) {
    /** An attempt at the exercise as it is written, of which no more is known than its points. */
    public Attempt(String exercise, Instant at, Duration took, int points, int maximum, int hints,
            Optional<Double> brier, String answer) {
        this(exercise, at, took, points, maximum, hints, brier, answer, 0, List.of());
    }

    /** Whether nothing was missing. */
    public boolean complete() {
        return points == maximum;
    }
}
