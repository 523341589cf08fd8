package podium.kubectl.terminal;

/** Ctrl+C was pressed while something was waited for. */
public final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Thrown by whoever waits. */
    public Interrupted() {
        super("interrupted", null, false, false);
    }
}
