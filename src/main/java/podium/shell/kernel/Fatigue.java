package podium.shell.kernel;

import java.time.Duration;

/** How much work the processes of a container have done since all of them rested. Endless work gets ever dearer. */
final class Fatigue {
    private static final long STEP = 2_000;
    private static final long CHEAP_STEPS = 2_000;
    /** A wait that is shorter is a part of the work, as for a child that is made and ends at once. */
    private static final Duration REST = Duration.ofMillis(10);
    /** What somebody may do while the others rest. */
    private static final long LITTLE = 500;

    private long steps;

    /** Counts steps; the price of them all, in nanoseconds. */
    long step(int weight) {
        steps += weight;
        return STEP + weight * STEP * (steps / CHEAP_STEPS);
    }

    /** Steps so far, as a mark for {@link #rested}. */
    long mark() {
        return steps;
    }

    /** Somebody has waited for some time; with hardly any work in the meantime, steps are cheap again. */
    void rested(long mark, Duration time) {
        if (time.compareTo(REST) >= 0 && steps - mark <= LITTLE) steps = 0;
    }
}
