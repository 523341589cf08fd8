package podium.grading;

import java.util.List;
import java.util.Optional;

/**
 * What an answer is worth.
 *
 * @param refusals what the API server did not take of a manifest, in the words of kubectl
 * @param brier of predictions: the mean squared distance of confidence and truth, 0 best, 1 worst
 */
public record Grade(int points, int maximum, List<String> refusals, List<Item> items, Optional<Double> brier) {
    /** Sums up items. */
    static Grade of(List<Item> items, List<String> refusals, Optional<Double> brier) {
        int points = items.stream().mapToInt(Item::points).sum();
        int maximum = items.stream().mapToInt(Item::maximum).sum();
        return new Grade(points, maximum, refusals, items, brier);
    }

    /** Whether nothing is missing. */
    public boolean complete() {
        return points == maximum;
    }

    /** The world in which the first check failed that failed; empty when none did, or not by what a world did. */
    public Optional<String> failedIn() {
        return items.stream().filter(item -> !item.passed()).flatMap(item -> item.outcomes().stream()).filter(
                outcome -> !outcome.ruling().passed()).map(Outcome::world).findFirst();
    }

    /**
     * One check or question.
     *
     * @param outcomes one for each world it was judged in
     * @param feedback what a learner reads; empty when all is well
     */
    public record Item(String id, String title, int points, int maximum, List<Outcome> outcomes, String feedback) {
        /** Whether it has all its points. */
        public boolean passed() {
            return points == maximum;
        }
    }

    /** What was seen in one world. */
    public record Outcome(String world, Ruling ruling) {
    }
}
