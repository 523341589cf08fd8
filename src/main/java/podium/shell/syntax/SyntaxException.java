package podium.shell.syntax;

/** The text is not a command of the shell. */
public final class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;
    private final int offset;

    public SyntaxException(String message, int line, int offset) {
        super(message, null, false, false);
        this.line = line;
        this.offset = offset;
    }

    /** What is wrong, as BusyBox words it behind {@code syntax error: }. */
    public String problem() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /** The line where it was noticed, from 1. */
    public int line() {
        return line;
    }

    /** The character where it was noticed. */
    public int offset() {
        return offset;
    }
}
