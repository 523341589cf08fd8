package podium.kubectl;

/**
 * What a command leaves behind.
 *
 * @param exitCode 0 when it succeeded
 * @param out standard output
 * @param error standard error
 */
public record CommandResult(int exitCode, String out, String error) {
    /** A command that printed and succeeded. */
    public static CommandResult printed(String out) {
        return new CommandResult(0, out, "");
    }

    /** A command that failed with one line of explanation. */
    public static CommandResult failed(String line) {
        return new CommandResult(1, "", line + "\n");
    }
}
