package podium.course;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import podium.text.Source;

/** The text of hidden checks, with the names and numbers of copies in their places. */
final class HiddenText {
    private static final Pattern ENTRY = Pattern.compile("(?m)^ *- +exercise: +(\\S+).*$");

    private HiddenText() {
    }

    /**
     * Fills what belongs to each exercise, from its line {@code - exercise: ID} to the next such line. Lines stay where
     * they are.
     *
     * @param variants by the id of the exercise; what belongs to another stays as it is
     */
    static Source filled(Source source, Function<String, Optional<Variant>> variants) {
        String text = source.text();
        StringBuilder filled = new StringBuilder();
        Matcher entries = ENTRY.matcher(text);
        Optional<Variant> variant = Optional.empty();
        int from = 0;
        while (entries.find()) {
            filled.append(fill(variant, text.substring(from, entries.start())));
            from = entries.start();
            variant = variants.apply(entries.group(1));
        }
        filled.append(fill(variant, text.substring(from)));
        return new Source(source.name(), filled.toString());
    }

    private static String fill(Optional<Variant> variant, String part) {
        return variant.map(values -> values.fill(part)).orElse(part);
    }
}
