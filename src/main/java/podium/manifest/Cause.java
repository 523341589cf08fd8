package podium.manifest;

/**
 * One reason why an object is invalid.
 *
 * @param path the field, as in {@code spec.containers[0].image}
 * @param message the server's words behind the path
 * @param rule the rule for a learner; may be empty
 */
public record Cause(String path, String message, String rule) {
    @Override
    public String toString() {
        return path + ": " + message;
    }
}
