package podium.progress.classroom;

import java.time.Instant;
import java.util.List;
import podium.progress.MissedCheck;

/**
 * One graded answer of one learner.
 *
 * @param exercise its id, as in {@code 02-one-after-the-other/two-steps}
 * @param variant the seed of its names and numbers
 * @param at when it was graded; with learner and exercise it tells results apart
 * @param missed the checks that lack points
 */
public record Result(String learner, String exercise, long variant, Instant at, int points, int maximum,
        List<MissedCheck> missed) {
    /** Whether nothing was missing. */
    public boolean complete() {
        return points == maximum;
    }
}
