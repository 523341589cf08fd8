package podium.progress.classroom;

import java.time.Instant;
import java.util.Optional;

/**
 * One answered question of a quiz, of one learner. What was answered is not told.
 *
 * @param item bank and question, as in {@code one-after-the-other/phase}
 * @param at when; with learner and item it tells answers apart
 * @param confidence how sure the learner was to be right, 50 to 100 percent; empty when they did not say
 */
public record QuizResult(String learner, String item, Instant at, boolean right, Optional<Integer> confidence) {
    /** How sure somebody is who would bet on it, in percent. */
    private static final int SURE = 90;

    /** The topic: the bank that the question stands in. */
    public String bank() {
        return item.replaceFirst("/.*", "");
    }

    /** Whether it is wrong, and the learner was sure of it. */
    public boolean surelyWrong() {
        return !right && confidence.filter(percent -> percent >= SURE).isPresent();
    }
}
