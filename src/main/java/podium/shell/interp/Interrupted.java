package podium.shell.interp;

/** The user at a terminal has given up a command, typed or running. */
final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Interrupted() {
        super("interrupted", null, false, false);
    }
}
