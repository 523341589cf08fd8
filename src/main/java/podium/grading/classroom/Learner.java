package podium.grading.classroom;

import java.util.Optional;

/**
 * Somebody who hands in answers.
 *
 * @param key the name of their file or folder
 * @param name as people call them; the key where no roster tells it
 * @param id the number that a learning platform knows them by; empty when unknown
 * @param login their user name there; empty when unknown
 * @param seed what draws the names and numbers that they meet; empty when nothing is said of it
 */
public record Learner(String key, String name, String email, String id, String login, String section,
        Optional<Long> seed) {
    /** A learner of whom nothing is known but a file. */
    public static Learner of(String key) {
        return new Learner(key, key, "", "", "", "", Optional.empty());
    }

    /** The same with a seed. */
    public Learner with(long drawing) {
        return new Learner(key, name, email, id, login, section, Optional.of(drawing));
    }
}
