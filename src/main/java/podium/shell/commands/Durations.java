package podium.shell.commands;

import java.time.Duration;
import java.util.Optional;

/** Times as sleep and timeout take them. */
final class Durations {
    private Durations() {
    }

    /** A number with an optional suffix for seconds, minutes, hours or days. */
    static Optional<Duration> parse(String text) {
        if (text.equals("inf") || text.equals("infinity")) return Optional.of(Duration.ofDays(36500));
        if (!text.matches("(\\d{1,9}(\\.\\d{0,9})?|\\.\\d{1,9})[smhd]?")) return Optional.empty();
        char unit = text.charAt(text.length() - 1);
        double factor = switch (unit) {
            case 'm' -> 60;
            case 'h' -> 3600;
            case 'd' -> 86400;
            default -> 1;
        };
        String number = Character.isLetter(unit) ? text.substring(0, text.length() - 1) : text;
        return Optional.of(Duration.ofNanos(Math.round(Double.parseDouble(number) * factor * 1e9)));
    }
}
