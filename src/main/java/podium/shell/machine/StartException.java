package podium.shell.machine;

/**
 * The runtime could not start a program. The message is the part that runc words, as in
 * {@code exec: "x": executable file not found in $PATH}; its prefix is the caller's. Rule: kubelet.md §12.
 */
public final class StartException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String text;

    public StartException(String message) {
        super(message);
        this.text = message;
    }

    /** The text; there always is one. */
    @Override
    public String getMessage() {
        return text;
    }
}
