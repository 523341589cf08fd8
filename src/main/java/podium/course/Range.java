package podium.course;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers from least to most, both included. */
public record Range(int least, int most) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9})(\\.\\.(\\d{1,9})?)?");

    /** Reads {@code 2}, {@code 1..3} or {@code 1..}; empty for anything else. */
    public static Optional<Range> parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) return Optional.empty();
        int least = Integer.parseInt(m.group(1));
        if (m.group(2) == null) return Optional.of(new Range(least, least));
        int most = m.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(m.group(3));
        return least <= most ? Optional.of(new Range(least, most)) : Optional.empty();
    }

    /** Whether a number lies inside. */
    public boolean holds(int number) {
        return least <= number && number <= most;
    }

    @Override
    public String toString() {
        if (least == most) return Integer.toString(least);
        return most == Integer.MAX_VALUE ? "at least " + least : least + " to " + most;
    }
}
