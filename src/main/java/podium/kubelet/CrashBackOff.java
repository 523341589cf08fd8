package podium.kubelet;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The clock of CrashLoopBackOff for one container. Rule: kubelet.md §4.
 *
 * @param value how long the present back-off lasts, from the last exit on
 * @param lastUpdate when a start last set the value
 */
public record CrashBackOff(Duration value, Instant lastUpdate) {
    /** The first value. */
    public static final Duration INITIAL = Duration.ofSeconds(10);
    /** The value that doubling stops at. */
    public static final Duration MAXIMUM = Duration.ofMinutes(5);
    private static final Duration RESET = Duration.ofMinutes(10);

    /**
     * How long a start at this moment must still wait; empty when it may go ahead.
     *
     * @param finishedAt the end of the newest instance that has exited
     */
    public static Optional<Duration> remaining(Optional<CrashBackOff> entry, Instant finishedAt, Instant now) {
        return entry.filter(e -> !e.expired(finishedAt)).map(
                e -> Duration.between(now, finishedAt.plus(e.value))).filter(left -> left.isPositive());
    }

    /** The entry after a start that was allowed: doubled, or begun anew after a run of more than ten minutes. */
    public static CrashBackOff afterStart(Optional<CrashBackOff> entry, Instant finishedAt, Instant now) {
        Duration next = entry.filter(e -> !e.expired(finishedAt)).map(e -> e.value.multipliedBy(2)).orElse(INITIAL);
        return new CrashBackOff(next.compareTo(MAXIMUM) > 0 ? MAXIMUM : next, now);
    }

    /** Housekeeping forgets entries that no start has touched for ten minutes. Rule: kubelet.md §4.3. */
    public boolean forgotten(Instant now) {
        return Duration.between(lastUpdate, now).compareTo(RESET) > 0;
    }

    private boolean expired(Instant finishedAt) {
        return Duration.between(lastUpdate, finishedAt).compareTo(RESET) > 0;
    }
}
