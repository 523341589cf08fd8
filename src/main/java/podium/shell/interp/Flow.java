package podium.shell.interp;

/** Leaves a loop or a function. */
final class Flow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    enum Kind {
        BREAK, CONTINUE, RETURN
    }

    private final Kind kind;
    private final int count;

    /** @param count how many loops, or the status of a function */
    Flow(Kind kind, int count) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.count = count;
    }

    Kind kind() {
        return kind;
    }

    int count() {
        return count;
    }
}
