package podium.shell.commands;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads moments in a format of strptime. */
final class TimeFormat {
    private TimeFormat() {
    }

    /** The moment of a text; what the format does not name is taken from the present. Empty when it does not fit. */
    static Optional<Instant> parse(String text, String format, Instant now) {
        String expanded = format.replace("%F", "%Y-%m-%d").replace("%T", "%H:%M:%S").replace("%R", "%H:%M");
        StringBuilder pattern = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < expanded.length(); i++) {
            char c = expanded.charAt(i);
            if (c != '%' || i + 1 == expanded.length()) {
                pattern.append(Pattern.quote(String.valueOf(c)));
                continue;
            }
            char letter = expanded.charAt(++i);
            letters.append(letter);
            pattern.append(letter == 'Y' ? "(\\d{4})" : letter == 's' ? "(\\d{1,11})" : "(\\d{1,2})");
        }
        Matcher match = Pattern.compile(pattern.toString()).matcher(text);
        return match.matches() ? moment(match, letters.toString(), now) : Optional.empty();
    }

    private static Optional<Instant> moment(Matcher match, String letters, Instant now) {
        LocalDateTime time = LocalDateTime.ofInstant(now, ZoneOffset.UTC).withNano(0);
        try {
            for (int i = 0; i < letters.length(); i++) {
                long value = Long.parseLong(match.group(i + 1));
                if (letters.charAt(i) == 's') return Optional.of(Instant.ofEpochSecond(value));
                time = with(time, letters.charAt(i), (int) value);
            }
            return Optional.of(time.toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDateTime with(LocalDateTime time, char letter, int value) {
        return switch (letter) {
            case 'Y' -> time.withYear(value);
            case 'y' -> time.withYear(value < 69 ? 2000 + value : 1900 + value);
            case 'm' -> time.withMonth(value);
            case 'd', 'e' -> time.withDayOfMonth(value);
            case 'H' -> time.withHour(value);
            case 'M' -> time.withMinute(value);
            case 'S' -> time.withSecond(value);
            default -> time;
        };
    }
}
