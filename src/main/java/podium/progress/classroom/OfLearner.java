package podium.progress.classroom;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One learner.
 *
 * @param seen when the latest attempt was graded; empty before the first
 * @param solved how many exercises were once answered without anything missing
 * @param stuck the exercises that were tried without success, the one with the most attempts first
 */
public record OfLearner(String learner, Optional<Instant> seen, int attempts, int solved, List<Work> stuck) {
    private static final Comparator<Work> WORST_FIRST = Comparator.comparingInt(
            Work::failures).reversed().thenComparing(Work::exercise);

    static OfLearner of(String learner, List<Work> works) {
        return new OfLearner(learner, works.stream().map(Work::last).max(Comparator.naturalOrder()),
                works.stream().mapToInt(Work::attempts).sum(), (int) works.stream().filter(Work::solved).count(),
                works.stream().filter(Work::stuck).sorted(WORST_FIRST).toList());
    }
}
