package podium.kubectl;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Durations as kubectl abbreviates them; every part is truncated. Rule: kubectl.md §1. */
public final class HumanDuration {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long YEAR = 365 * DAY;

    private HumanDuration() {
    }

    /** How long ago a time stamp of the API was, which has whole seconds; unknown without one. */
    public static String since(Optional<Instant> stamp, Instant now) {
        return stamp.map(s -> of(Duration.between(s.truncatedTo(ChronoUnit.SECONDS), now))).orElse("<unknown>");
    }

    /** The abbreviation of a duration. */
    public static String of(Duration duration) {
        // whole seconds towards zero, as the Go original divides
        long s = duration.toMillis() / 1000;
        if (s < -1) return "<invalid>";
        if (s < 0) return "0s";
        if (s < 2 * MINUTE) return s + "s";
        if (s < 10 * MINUTE) return two(s, MINUTE, "m", 1, "s");
        if (s < 3 * HOUR) return s / MINUTE + "m";
        if (s < 8 * HOUR) return two(s, HOUR, "h", MINUTE, "m");
        if (s < 2 * DAY) return s / HOUR + "h";
        if (s < 8 * DAY) return two(s, DAY, "d", HOUR, "h");
        if (s < 2 * YEAR) return s / DAY + "d";
        if (s < 8 * YEAR) return two(s, YEAR, "y", DAY, "d");
        return s / YEAR + "y";
    }

    private static String two(long seconds, long large, String largeUnit, long small, String smallUnit) {
        long rest = seconds % large / small;
        return seconds / large + largeUnit + (rest == 0 ? "" : rest + smallUnit);
    }
}
