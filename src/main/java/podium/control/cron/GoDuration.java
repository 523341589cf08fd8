package podium.control.cron;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Durations as Go writes them: {@code 1h30m}. */
final class GoDuration {
    private static final Pattern PART = Pattern.compile("(\\d{1,9})(h|m|s)");

    private GoDuration() {
    }

    /** A duration of whole seconds, at least one; an {@link IllegalArgumentException} for any other text. */
    static Duration parse(String text) {
        Duration sum = Duration.ZERO;
        Matcher part = PART.matcher(text);
        int end = 0;
        while (part.find() && part.start() == end) {
            long number = Long.parseLong(part.group(1));
            sum = sum.plus(switch (part.group(2)) {
                case "h" -> Duration.ofHours(number);
                case "m" -> Duration.ofMinutes(number);
                default -> Duration.ofSeconds(number);
            });
            end = part.end();
        }
        if (end == 0 || end != text.length()) throw new IllegalArgumentException("not a duration: " + text);
        return sum.isZero() ? Duration.ofSeconds(1) : sum;
    }
}
