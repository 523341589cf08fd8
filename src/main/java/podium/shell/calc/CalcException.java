package podium.shell.calc;

/** A calculation that cannot be read or carried out; the message is what bc and dc print. */
public final class CalcException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String words;

    CalcException(String message) {
        super(message, null, false, false);
        this.words = message;
    }

    /** The message, without the command's name. */
    public String words() {
        return words;
    }
}
