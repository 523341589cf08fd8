package podium.shell.expand;

/** Ends a command, and a shell that is not interactive with it. */
public final class ShellError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    /** @param message as it stands behind the shell's name */
    public ShellError(String message, int status) {
        super(message, null, false, false);
        this.status = status;
    }

    public ShellError(String message) {
        this(message, 2);
    }

    /** The message, without the name of the shell. */
    public String words() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /** What the shell exits with. */
    public int status() {
        return status;
    }
}
