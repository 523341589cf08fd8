package podium.course;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names, numbers and paths that differ from one copy of an exercise to another: the same seed gives the same.
 *
 * @param seed draws them; 0 stands for the first of each
 * @param values by the names that the files of the exercise use
 */
public record Variant(long seed, SequencedMap<String, String> values) {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z][a-z0-9-]*?)(?:([+*-])(\\d{1,6}))?\\}");

    /** That of an exercise that is always the same. */
    public static Variant none() {
        return new Variant(0, new LinkedHashMap<>());
    }

    /** Whether the exercise has others. */
    public boolean varies() {
        return !values.isEmpty();
    }

    /** A text with the values in their places; what names no value stays, as {@code ${HOME}} in a script. */
    public String fill(String text) {
        if (values.isEmpty()) return text;
        Matcher places = PLACE.matcher(text);
        return places.replaceAll(place -> Matcher.quoteReplacement(value(place)));
    }

    private String value(MatchResult place) {
        String value = values.get(place.group(1));
        if (value == null) return place.group();
        if (place.group(2) == null) return value;
        if (!value.matches("\\d{1,9}")) return place.group();
        long number = Long.parseLong(value);
        long other = Long.parseLong(place.group(3));
        return Long.toString(switch (place.group(2)) {
            case "+" -> number + other;
            case "-" -> number - other;
            default -> number * other;
        });
    }
}
