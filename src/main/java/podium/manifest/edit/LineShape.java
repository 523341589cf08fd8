package podium.manifest.edit;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as its indentation tells it.
 *
 * @param dash the column of its last dash from 0; empty when it has none
 * @param column where its key or text starts, from 0
 * @param key empty when the line has none
 * @param value what stands behind the colon
 */
record LineShape(Optional<Integer> dash, int column, String key, String value) {
    private static final int LONGEST = 2000;
    private static final Pattern LINE = Pattern.compile(
            "(?<blanks> *)(?<dashes>(?:- +|-$)*)(?:(?<key>[A-Za-z0-9_./-]+): *(?<value>.*)|(?<text>.*))");

    static LineShape of(String line) {
        Matcher m = LINE.matcher(line);
        // A line this long has no shape to complete; the expression would recurse as deep as it has dashes.
        if (line.length() > LONGEST || !m.matches()) return new LineShape(Optional.empty(), 0, "", line);
        String dashes = m.group("dashes");
        Optional<Integer> dash = dashes.isEmpty()
                ? Optional.empty()
                : Optional.of(m.group("blanks").length() + dashes.lastIndexOf('-'));
        String key = Optional.ofNullable(m.group("key")).orElse("");
        String value = Optional.ofNullable(m.group("value")).or(() -> Optional.ofNullable(m.group("text"))).orElse("");
        return new LineShape(dash, m.group("blanks").length() + dashes.length(), key, value);
    }

    boolean isKey() {
        return !key.isEmpty();
    }

    boolean opensBlock() {
        return isKey() && (value.isEmpty() || value.startsWith("#") || value.startsWith("&"));
    }

    /** Above this column stand the lines that this one belongs to. */
    int outside() {
        return dash.map(d -> d + 1).orElse(column);
    }
}
