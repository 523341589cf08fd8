package podium.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import podium.course.yaml.Fields;
import podium.course.yaml.YamlText;
import podium.simulation.time.Draws;
import podium.text.Problem;
import podium.text.Source;
import podium.text.Span;

/** Draws what differs between the copies of an exercise. */
final class VariantReader {
    private static final int MOST = 1000;
    private static final Pattern PART = Pattern.compile("(?m)^variants:.*\\R(?:[ \\t]+.*\\R|\\R)*");

    private VariantReader() {
    }

    /** The values that a seed draws from the key {@code variants} of an exercise.yaml. */
    static Variant draw(Source exercise, long seed, Consumer<Problem> problems) {
        Matcher part = PART.matcher(exercise.text());
        if (!part.find()) return new Variant(seed, new LinkedHashMap<>());
        // Only this part: with places for values in it, the rest may not be YAML yet.
        Fields all = YamlText.read(exercise, new Span(part.start(), part.end()), problems);
        return all.fields("variants").map(f -> draw(f, exercise.name(), seed)).orElseGet(
                () -> new Variant(seed, new LinkedHashMap<>()));
    }

    private static Variant draw(Fields f, String exercise, long seed) {
        Draws draws = new Draws(seed);
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (String key : f.keys()) {
            List<String> known = known(f, key);
            check(f, key, known);
            if (known.isEmpty()) continue;
            int place = seed == 0 ? 0 : (int) (draws.unit(exercise + "/" + key) * known.size());
            values.put(key, known.get(place));
        }
        return new Variant(seed, values);
    }

    private static List<String> known(Fields f, String key) {
        List<String> texts = f.texts(key);
        Optional<Range> range = texts.size() == 1 ? Range.parse(texts.getFirst()) : Optional.empty();
        if (range.isEmpty()) return texts;
        int most = Math.min(range.get().most(), range.get().least() + MOST);
        return IntStream.rangeClosed(range.get().least(), most).mapToObj(Integer::toString).toList();
    }

    private static void check(Fields f, String key, List<String> known) {
        if (!key.matches("[a-z][a-z0-9-]*")) {
            f.report(key, key + " is no name of a variant", "Write small letters, digits and hyphens.");
        }
        if (known.size() < 2) {
            f.report(key, key + " has " + known.size() + " values", "List two or more, or write a range such as 3..9.");
        }
        if (known.stream().anyMatch(value -> value.contains("\n"))) {
            f.report(key, "a value of " + key + " has several lines", "Write values of one line.");
        }
    }
}
