package podium.course;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first time that a container starts, or ends, or ends with a code.
 *
 * @param container a name, or a pattern with {@code *}
 * @param code only an end with this code counts
 */
public record Moment(String container, boolean start, Optional<Integer> code) {
    private static final Pattern FORM = Pattern.compile("(\\S+) (started|ended)(?: (\\d{1,3}))?");

    /** Reads {@code NAME started}, {@code NAME ended} or {@code NAME ended CODE}; empty for anything else. */
    public static Optional<Moment> parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) return Optional.empty();
        boolean start = m.group(2).equals("started");
        if (start && m.group(3) != null) return Optional.empty();
        return Optional.of(new Moment(m.group(1), start, Optional.ofNullable(m.group(3)).map(Integer::valueOf)));
    }

    @Override
    public String toString() {
        return container + (start ? " started" : " ended" + code.map(c -> " " + c).orElse(""));
    }
}
