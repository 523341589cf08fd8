package podium.progress;

import java.time.Duration;
import java.time.Instant;
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
 */
public record Attempt(String exercise, Instant at, Duration took, int points, int maximum, int hints,
        Optional<Double> brier, String answer) {
    /** Whether nothing was missing. */
    public boolean complete() {
        return points == maximum;
    }
}
