package podium.shell.commands;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as touch and date take them. The time zone is UTC. */
final class Dates {
    private static final Pattern FULL = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)(?:[ T](\\d\\d):(\\d\\d)(?::(\\d\\d))?)?Z?");
    private static final Pattern CLOCK = Pattern.compile("(\\d\\d):(\\d\\d)(?::(\\d\\d))?");
    private static final Pattern DOTTED = Pattern.compile(
            "(?:(\\d{4})\\.)?(\\d\\d)\\.(\\d\\d)-(\\d\\d):(\\d\\d)(?::(\\d\\d))?");
    private static final Pattern DIGITS = Pattern.compile(
            "(\\d{4}|\\d\\d)?(\\d\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?:\\.(\\d\\d))?");

    private Dates() {
    }

    /** The moment that a text means. */
    static Optional<Instant> parse(String text, Instant now) {
        if (text.matches("@-?\\d{1,11}")) return Optional.of(Instant.ofEpochSecond(Long.parseLong(text.substring(1))));
        try {
            Matcher full = FULL.matcher(text);
            if (full.matches()) return Optional.of(moment(full.group(1), full, 2));
            Matcher clock = CLOCK.matcher(text);
            if (clock.matches())
                return Optional.of(
                        LocalDateTime.ofInstant(now, ZoneOffset.UTC).withHour(number(clock.group(1))).withMinute(
                                number(clock.group(2))).withSecond(number(clock.group(3))).withNano(0).toInstant(
                                        ZoneOffset.UTC));
            Matcher dotted = DOTTED.matcher(text);
            if (dotted.matches()) {
                String year = dotted.group(1) == null
                        ? Integer.toString(now.atZone(ZoneOffset.UTC).getYear())
                        : dotted.group(1);
                return Optional.of(moment(year, dotted, 2));
            }
            Matcher digits = DIGITS.matcher(text);
            if (digits.matches()) {
                String year = digits.group(1) == null
                        ? Integer.toString(now.atZone(ZoneOffset.UTC).getYear())
                        : digits.group(1);
                return Optional.of(moment(year.length() == 2 ? "20" + year : year, digits, 2));
            }
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Instant moment(String year, Matcher matcher, int group) {
        return LocalDateTime.of(number(year), number(matcher.group(group)), number(matcher.group(group + 1)),
                number(matcher.group(group + 2)), number(matcher.group(group + 3)),
                number(matcher.group(group + 4))).toInstant(ZoneOffset.UTC);
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
