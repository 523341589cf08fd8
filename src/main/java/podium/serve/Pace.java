package podium.serve;

import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/** How virtual time follows the clock on the wall. */
final class Pace {
    private final LongSupplier nanos;
    private final double speed;
    private final Instant start;
    private final long begun;

    /**
     * A pace that begins now.
     *
     * @param nanos a clock on the wall that never runs backwards, in nanoseconds
     * @param speed virtual seconds in a second
     * @param start the virtual moment at the beginning
     */
    Pace(LongSupplier nanos, double speed, Instant start) {
        this.nanos = nanos;
        this.speed = speed;
        this.start = start;
        this.begun = nanos.getAsLong();
    }

    /** The virtual moment that belongs to now. */
    Instant now() {
        return start.plus(Duration.ofNanos((long) ((nanos.getAsLong() - begun) * speed)));
    }

    /** How much time the virtual clock has won against the wall's; nothing at a speed of 1. */
    Duration ahead() {
        return Duration.ofNanos((long) ((nanos.getAsLong() - begun) * (speed - 1)));
    }
}
