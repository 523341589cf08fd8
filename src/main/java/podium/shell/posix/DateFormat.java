package podium.shell.posix;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Formats of strftime, in UTC. */
public final class DateFormat {
    private DateFormat() {
    }

    /** A moment in a format. */
    public static String format(String format, Instant moment) {
        ZonedDateTime time = moment.atZone(ZoneOffset.UTC);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%' || i + 1 == format.length()) out.append(c);
            else out.append(field(format.charAt(++i), time));
        }
        return out.toString();
    }

    private static String field(char letter, ZonedDateTime time) {
        return switch (letter) {
            case 'Y' -> pattern("yyyy", time);
            case 'm' -> pattern("MM", time);
            case 'd' -> pattern("dd", time);
            case 'H' -> pattern("HH", time);
            case 'M' -> pattern("mm", time);
            case 'S' -> pattern("ss", time);
            case 'y' -> pattern("yy", time);
            case 'a' -> pattern("EEE", time);
            case 'A' -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'b', 'h' -> pattern("MMM", time);
            case 'B' -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'I' -> pattern("hh", time);
            case 'p' -> pattern("a", time);
            case 'j' -> pattern("DDD", time);
            case 'e' -> String.format(Locale.ROOT, "%2d", time.getDayOfMonth());
            case 'C' -> String.format(Locale.ROOT, "%02d", time.getYear() / 100);
            case 'D' -> pattern("MM/dd/yy", time);
            case 'F' -> pattern("yyyy-MM-dd", time);
            case 'T' -> pattern("HH:mm:ss", time);
            case 'R' -> pattern("HH:mm", time);
            case 'c' -> format("%a %b %e %H:%M:%S %Y", time.toInstant());
            case 's' -> Long.toString(time.toEpochSecond());
            case 'N' -> String.format(Locale.ROOT, "%09d", time.getNano());
            case 'u' -> Integer.toString(time.getDayOfWeek().getValue());
            case 'w' -> Integer.toString(time.getDayOfWeek().getValue() % 7);
            case 'V' -> String.format(Locale.ROOT, "%02d", time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case 'k' -> String.format(Locale.ROOT, "%2d", time.getHour());
            case 'l' -> String.format(Locale.ROOT, "%2d", time.get(ChronoField.CLOCK_HOUR_OF_AMPM));
            case 'Z' -> "UTC";
            case 'z' -> "+0000";
            case 'n' -> "\n";
            case 't' -> "\t";
            case '%' -> "%";
            default -> "%" + letter;
        };
    }

    private static String pattern(String pattern, ZonedDateTime time) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(time);
    }
}
