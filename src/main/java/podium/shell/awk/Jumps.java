package podium.shell.awk;

/** Ways out of statements that a plain return cannot go, as they may start within a function. */
final class Jumps {
    private Jumps() {
    }

    /** Goes on with the next record, or with the next file. */
    static final class Next extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final boolean file;

        Next(boolean file) {
            super("next", null, false, false);
            this.file = file;
        }

        boolean file() {
            return file;
        }
    }

    /** Ends the program. */
    static final class Exit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exit() {
            super("exit", null, false, false);
        }
    }
}
