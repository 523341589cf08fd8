package podium.grading.classroom;

/**
 * Somebody who hands in answers.
 *
 * @param key the name of their file or folder
 * @param name as people call them; the key where no roster tells it
 * @param id the number that a learning platform knows them by; empty when unknown
 * @param login their user name there; empty when unknown
 */
public record Learner(String key, String name, String email, String id, String login, String section) {
    /** A learner of whom nothing is known but a file. */
    public static Learner of(String key) {
        return new Learner(key, key, "", "", "", "");
    }
}
