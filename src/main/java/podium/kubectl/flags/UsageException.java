package podium.kubectl.flags;

/** A command line that cannot be read. Its message is kubectl's, without prefix. */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong */
    public UsageException(String message) {
        super(message);
    }
}
