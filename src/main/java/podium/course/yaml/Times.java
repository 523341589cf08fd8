package podium.course.yaml;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times after the start of a run, as a course writes and prints them. */
public final class Times {
    private static final Pattern FORM = Pattern.compile(
            "(?:(\\d{1,4})h)?(?:(\\d{1,5})m)?(?:(\\d{1,6})s)?(?:(\\d{1,8})ms)?");

    private Times() {
    }

    /** Reads {@code 90s}, {@code 1m30s}, {@code 500ms}; empty for anything else. */
    public static Optional<Duration> parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (text.isBlank() || !m.matches()) return Optional.empty();
        return Optional.of(
                Duration.ofHours(part(m, 1)).plusMinutes(part(m, 2)).plusSeconds(part(m, 3)).plusMillis(part(m, 4)));
    }

    /** Writes a time to the tenth of a second: {@code 3.2s}, {@code 1m30s}. */
    public static String print(Duration time) {
        long tenths = Math.round(time.toMillis() / 100.0);
        long minutes = tenths / 600;
        long rest = tenths % 600;
        String seconds = rest % 10 == 0 ? rest / 10 + "s" : rest / 10 + "." + rest % 10 + "s";
        if (minutes == 0) return seconds;
        return rest == 0 ? minutes + "m" : minutes + "m" + seconds;
    }

    private static long part(Matcher m, int group) {
        String digits = m.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
