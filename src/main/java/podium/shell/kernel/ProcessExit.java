package podium.shell.kernel;

/** Ends a process from within, as exit(3) does. */
public final class ProcessExit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;

    public ProcessExit(int code) {
        super("exit", null, false, false);
        this.code = code;
    }

    /** The exit code, 0 to 255. */
    public int code() {
        return code & 0xff;
    }
}
