package podium.kubelet;

import java.math.BigDecimal;
import java.time.Duration;

/** Durations as Go prints them: {@code 10s}, {@code 1m20s}, {@code 532ms}, {@code 1.234s}. */
public final class GoDuration {
    private GoDuration() {
    }

    /** The text of a duration that is not negative, exact to the millisecond. */
    public static String format(Duration d) {
        long millis = d.toMillis();
        if (millis == 0) return "0s";
        if (millis < 1000) return millis + "ms";
        StringBuilder out = new StringBuilder();
        if (d.toHours() > 0) out.append(d.toHours()).append('h');
        if (d.toMinutes() > 0) out.append(d.toMinutesPart()).append('m');
        long rest = millis % 60_000;
        return out.append(BigDecimal.valueOf(rest, 3).stripTrailingZeros().toPlainString()).append('s').toString();
    }
}
