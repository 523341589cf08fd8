package podium.progress;

import java.time.Instant;

/**
 * One repetition of something to remember.
 *
 * @param item what it was: an exercise, or a question of a quiz behind {@code quiz:}
 */
public record Review(String item, Instant at, Recall recall) {
    /** How well it was remembered. */
    public enum Recall {
        /** Not at all. */
        AGAIN,
        /** With much effort. */
        HARD,
        /** After some thought. */
        GOOD,
        /** At once. */
        EASY;

        /** The number that FSRS has for it, and its key: 1 to 4. */
        public int grade() {
            return switch (this) {
                case AGAIN -> 1;
                case HARD -> 2;
                case GOOD -> 3;
                case EASY -> 4;
            };
        }
    }
}
