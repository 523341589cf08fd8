package podium.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * One answered question of a quiz.
 *
 * @param item bank and question, as in {@code one-after-the-other/phase}
 * @param confidence how sure the learner was to be right, 50 to 100 percent; empty when they did not say
 * @param answer what was answered, in words
 */
public record QuizAnswer(String item, Instant at, boolean right, Optional<Integer> confidence, String answer) {
    /** The topic: the bank that the question stands in. */
    public String bank() {
        return item.replaceFirst("/.*", "");
    }
}
