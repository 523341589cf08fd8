package podium.progress.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one learner did at one exercise.
 *
 * @param failures attempts before the first success; all of them when there is none
 * @param solved whether any attempt missed nothing
 * @param best the most points of an attempt
 * @param maximum the points that the latest attempt could have had
 * @param last when the latest attempt was graded
 * @param mostMissed the check that stopped most attempts
 */
public record Work(String learner, String exercise, int attempts, int failures, boolean solved, int best, int maximum,
        Instant last, Optional<Counted> mostMissed) {
    /** Sums up at least one result of one learner at one exercise, oldest first. */
    static Work of(List<Result> results) {
        Result latest = results.getLast();
        int failures = (int) results.stream().takeWhile(result -> !result.complete()).count();
        return new Work(latest.learner(), latest.exercise(), results.size(), failures, failures < results.size(),
                results.stream().mapToInt(Result::points).max().orElseThrow(), latest.maximum(), latest.at(),
                Counted.most(results));
    }

    /** Whether it was tried without success so far. */
    public boolean stuck() {
        return !solved;
    }
}
