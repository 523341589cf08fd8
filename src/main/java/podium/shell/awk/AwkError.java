package podium.shell.awk;

/** A program that makes no sense or cannot go on. */
public final class AwkError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AwkError(String message) {
        super(message, null, false, false);
    }

    /** What is wrong, as BusyBox says it, with the place where there is one. */
    public String words() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /** Something wrong at a line of the program. */
    static AwkError at(int line, String message) {
        return new AwkError("cmd. line:" + line + ": " + message);
    }
}
