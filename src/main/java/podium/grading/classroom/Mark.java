package podium.grading.classroom;

import java.util.List;
import podium.grading.Grade;

/**
 * What became of one check of an answer.
 *
 * @param failed the worlds in which it failed; empty when it passed, or when it is not judged in worlds
 * @param seen what was seen in them
 * @param feedback what a learner reads; empty when all is well
 */
public record Mark(String id, String title, int points, int maximum, List<String> failed, List<String> seen,
        String feedback) {
    static Mark of(Grade.Item item) {
        List<Grade.Outcome> failed = item.outcomes().stream().filter(outcome -> !outcome.ruling().passed()).toList();
        return new Mark(item.id(), item.title(), item.points(), item.maximum(),
                failed.stream().map(Grade.Outcome::world).toList(),
                failed.stream().map(outcome -> outcome.ruling().seen()).toList(), item.feedback());
    }

    /** Whether it has all its points. */
    public boolean passed() {
        return points == maximum;
    }
}
