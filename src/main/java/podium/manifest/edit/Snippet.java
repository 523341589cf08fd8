package podium.manifest.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.text.Span;

/**
 * A text to insert, with the places that one fills in one after the other.
 *
 * @param stops the places in their order, counted from the start of the text; an empty one is where the caret waits
 */
public record Snippet(String text, List<Span> stops) {
    private static final Pattern STOP = Pattern.compile("\\$\\{([^}]*)\\}");

    /** A text without places to fill in. */
    static Snippet plain(String text) {
        return new Snippet(text, List.of());
    }

    /**
     * A text from a template in which {@code ${name}} is a place that holds a name at first.
     *
     * @param column where its lines after the first start, from 0
     */
    static Snippet of(String template, int column) {
        String source = template.stripTrailing().replace("\n", "\n" + " ".repeat(column));
        StringBuilder text = new StringBuilder();
        List<Span> stops = new ArrayList<>();
        Matcher stop = STOP.matcher(source);
        int at = 0;
        while (stop.find()) {
            text.append(source, at, stop.start());
            int start = text.length();
            text.append(stop.group(1));
            stops.add(new Span(start, text.length()));
            at = stop.end();
        }
        return new Snippet(text.append(source.substring(at)).toString(), List.copyOf(stops));
    }
}
