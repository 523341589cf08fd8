package podium.desktop.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;

/** Measures how long a task is looked at. While the program is closed or the machine sleeps, the clock stands. */
final class ExamClock {
    /** More than that between two looks was sleep. */
    private static final Duration MOST = Duration.ofSeconds(10);

    private final Supplier<Instant> now;
    private Instant last;

    /** @param now the time of day */
    ExamClock(Supplier<Instant> now) {
        this.now = now;
        last = now.get();
    }

    /** The time of day. */
    Instant now() {
        return now.get();
    }

    /** The time since it was asked last. */
    Duration elapsed() {
        Instant moment = now.get();
        Duration since = Duration.between(last, moment);
        last = moment;
        return since.isNegative() || since.compareTo(MOST) > 0 ? Duration.ZERO : since;
    }

    /** Hours, minutes and seconds, as in {@code 1:59:03}. */
    static String print(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }
}
