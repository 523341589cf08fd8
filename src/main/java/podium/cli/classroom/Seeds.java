package podium.cli.classroom;

import podium.grading.classroom.Learner;

/**
 * Which seed draws the names and numbers of a learner: the one in the roster; else one of their own, if each is to have
 * one; else that of the class.
 *
 * @param byLearner whether each learner has a seed of their own
 * @param common the seed of the class
 */
public record Seeds(boolean byLearner, long common) {
    private static final int MOST = 1_000_000;

    /** The seed of a learner. */
    public long of(Learner learner) {
        return learner.seed().orElseGet(() -> byLearner ? drawn(learner.key()) : common);
    }

    /**
     * The seed that a learner's key draws, 1 to 1,000,000: the first eight hexadecimal digits of its SHA-256, modulo a
     * million, plus one. So a shell draws the same, and who hands out and who grades need not agree on anything.
     */
    static long drawn(String key) {
        return Long.parseLong(Sha256.hex(key).substring(0, 8), 16) % MOST + 1;
    }
}
