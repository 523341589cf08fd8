package podium.progress.classroom;

/** This machine cannot run a PostgreSQL server. */
final class Unavailable extends Exception {
    private static final long serialVersionUID = 1;

    private final String why;

    Unavailable(String why) {
        super(why);
        this.why = why;
    }

    /** The reason, for whoever wonders about skipped tests. */
    String why() {
        return why;
    }
}
