package podium.manifest.rules;

/**
 * One reason why an object is invalid, or one warning about a valid one.
 *
 * @param path the field, as in {@code spec.containers[0].image}
 * @param showsPath whether the path is part of the words, as it mostly is
 * @param message the server's words behind the path
 * @param rule the rule for a learner; may be empty
 */
public record Cause(String path, boolean showsPath, String message, String rule) {
    @Override
    public String toString() {
        return showsPath ? path + ": " + message : message;
    }
}
