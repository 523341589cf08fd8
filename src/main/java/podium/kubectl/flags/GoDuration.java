package podium.kubectl.flags;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as Go reads them: {@code 1h30m}, {@code 1.5s}, {@code 0}. */
public final class GoDuration {
    private static final Pattern PART = Pattern.compile("(\\d*\\.?\\d*)([^\\d.]*)");

    private GoDuration() {
    }

    /**
     * Reads a duration.
     *
     * @throws IllegalArgumentException with Go's words
     */
    public static Duration parse(String text) {
        boolean negative = text.startsWith("-");
        String rest = negative || text.startsWith("+") ? text.substring(1) : text;
        if (rest.equals("0")) return Duration.ZERO;
        if (rest.isEmpty()) throw invalid(text);
        BigDecimal nanos = BigDecimal.ZERO;
        Matcher m = PART.matcher(rest);
        int at = 0;
        while (at < rest.length()) {
            if (!m.find(at) || m.start() != at || !m.group(1).matches(".*\\d.*")) throw invalid(text);
            if (m.group(2).isEmpty()) {
                throw new IllegalArgumentException("time: missing unit in duration \"" + text + "\"");
            }
            nanos = nanos.add(new BigDecimal(m.group(1)).multiply(BigDecimal.valueOf(unit(m.group(2), text))));
            at = m.end();
        }
        Duration found = Duration.ofNanos(nanos.longValue());
        return negative ? found.negated() : found;
    }

    private static long unit(String unit, String text) {
        return switch (unit) {
            case "ns" -> 1L;
            case "us", "µs", "μs" -> 1_000L;
            case "ms" -> 1_000_000L;
            case "s" -> 1_000_000_000L;
            case "m" -> 60_000_000_000L;
            case "h" -> 3_600_000_000_000L;
            default -> throw new IllegalArgumentException(
                    "time: unknown unit \"" + unit + "\" in duration \"" + text + "\"");
        };
    }

    private static IllegalArgumentException invalid(String text) {
        return new IllegalArgumentException("time: invalid duration \"" + text + "\"");
    }
}
