package podium.architecture.broken.kubelet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** The wall clock where only virtual time counts. */
final class ReadsTheClock {
    private ReadsTheClock() {
    }

    static Supplier<Instant> now() {
        return Instant::now;
    }

    static long millis() {
        return System.currentTimeMillis() + System.nanoTime();
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static Clock clock() {
        return Clock.systemUTC();
    }
}
