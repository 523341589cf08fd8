package podium.cli.classroom;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Tells how far grading has come: at most one line a second, and one at the end. */
public final class Progress {
    private static final long SECOND = 1_000_000_000;

    private final PrintWriter out;
    private final LongSupplier clock;
    private int all;
    private int done;
    private long start;
    private long told;

    /** @param clock nanoseconds that only grow */
    public Progress(PrintWriter out, LongSupplier clock) {
        this.out = out;
        this.clock = clock;
    }

    /** So many files are as they were handed out. */
    public synchronized void untouched(int files) {
        if (files == 0) return;
        out.println((files == 1 ? "1 file is" : files + " files are")
                + " as handed out and not counted as an answer");
    }

    /**
     * Work begins.
     *
     * @param open how many different answers are to be graded
     * @param known how many more the journal has
     */
    public synchronized void begin(int open, int known) {
        all = open;
        done = 0;
        start = clock.getAsLong();
        told = start;
        out.println(open + " different answers to grade" + (known == 0 ? "" : ", " + known + " are in the journal"));
        out.flush();
    }

    /** One more answer is graded. */
    public synchronized void step() {
        done++;
        if (clock.getAsLong() - told < SECOND) return;
        told = clock.getAsLong();
        double seconds = (told - start) / (double) SECOND;
        out.println(String.format(Locale.ROOT, "%d of %d graded, %.0f a second, about %.0f s to go", done, all,
                done / seconds, (all - done) * seconds / done));
        out.flush();
    }

    /** All is done. */
    public synchronized void end() {
        double seconds = (clock.getAsLong() - start) / (double) SECOND;
        out.println(String.format(Locale.ROOT, "%d graded in %.1f s", done, seconds));
        out.flush();
    }
}
