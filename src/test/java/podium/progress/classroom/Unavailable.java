package podium.progress.classroom;

/** This machine cannot run a PostgreSQL server; the message says why. */
final class Unavailable extends Exception {
    private static final long serialVersionUID = 1;

    Unavailable(String why) {
        super(why);
    }
}
