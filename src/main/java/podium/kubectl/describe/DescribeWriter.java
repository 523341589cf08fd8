package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Collects the lines of one description; cells of a line are parted by tabs and aligned at the end. */
final class DescribeWriter {
    static final String NONE = "<none>";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx",
            Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final String ZERO_DATE = "Mon, 01 Jan 0001 00:00:00 +0000";

    private final StringBuilder text = new StringBuilder();

    /** A line at a level of indentation. */
    void line(int level, String line) {
        text.repeat("  ", level).append(line).append('\n');
    }

    /** A key and its value; {@code indented} says how deep. */
    void key(int indented, String key, Object value) {
        line(indented, key + ":\t" + value);
    }

    /** A key with a value that may be missing, in which case nothing is written. */
    void keyIfAny(int indented, String key, String value) {
        if (!value.isEmpty()) key(indented, key, value);
    }

    /** The heading of a list, or that there is none. */
    void heading(int indented, String key, boolean empty) {
        line(indented, empty ? key + ":\t" + NONE : key + ":");
    }

    /** A key whose values stand below each other in the second column. */
    void list(int indented, String key, List<String> values) {
        key(indented, key, values.isEmpty() ? NONE : values.getFirst());
        values.stream().skip(1).forEach(value -> line(0, "\t" + value));
    }

    /** A map by key, one entry a line. */
    void map(int indented, String key, Map<String, String> entries, BiFunction<String, String, String> form) {
        list(indented, key,
                new TreeMap<>(entries).entrySet().stream().map(e -> form.apply(e.getKey(), e.getValue())).toList());
    }

    /** A time stamp as RFC 1123 writes it, in UTC. */
    static String date(Optional<Instant> stamp) {
        return stamp.map(DATE::format).orElse(ZERO_DATE);
    }

    /** A time stamp of a tree in the same form. */
    static String date(JsonNode stamp) {
        return date(Optional.of(stamp.asText()).filter(s -> !s.isEmpty() && !s.equals("null")).map(Instant::parse));
    }

    /** The aligned text; each line ends with a newline. */
    String text() {
        return ElasticTabs.align(text.toString());
    }

    /** Text that is written as it is; its line ends are its own. */
    void raw(String lines) {
        text.append(lines);
    }

    /** The text with its tabs. */
    String unaligned() {
        return text.toString();
    }
}
