package podium.progress;

/** The progress could not be read or kept. The message says what was tried and, where it helps, what to do. */
public final class ProgressException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param message the problem, and where it helps the rule and the fix */
    public ProgressException(String message, Throwable cause) {
        super(message, cause);
    }

    /** @param message the problem, the rule and the fix */
    public ProgressException(String message) {
        super(message);
    }
}
