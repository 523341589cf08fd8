package podium.manifest.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks that many fields share. Rule: api.md §3. */
final class Checks {
    private static final String NAME_RULE = "Names are lower case letters, digits and hyphens, and start and end with "
            + "a letter or digit.";

    private Checks() {
    }

    /** A text that must be there and pass a check of its form. */
    static void named(Value at, Function<String, List<String>> form, Causes causes) {
        if (at.text().isEmpty()) causes.required(at, "", "The field must be there and not empty.");
        else formed(at, form, causes);
    }

    /** A text that may be absent. */
    static void optional(Value at, Function<String, List<String>> form, Causes causes) {
        if (!at.text().isEmpty()) formed(at, form, causes);
    }

    static void formed(Value at, Function<String, List<String>> form, Causes causes) {
        form.apply(at.text()).forEach(why -> causes.invalid(at, GoText.quote(at.text()), why, NAME_RULE));
    }

    static void required(Value at, Causes causes) {
        if (at.text().isEmpty()) causes.required(at, "", "The field must be there and not empty.");
    }

    static void range(Value at, long least, long most, Causes causes) {
        if (at.number() < least || at.number() > most) {
            causes.invalid(at, Long.toString(at.number()), "must be between " + least + " and " + most + ", inclusive",
                    "The number lies outside its range.");
        }
    }

    static void port(Value at, Causes causes) {
        range(at, 1, 65_535, causes);
    }

    /** A port by number or by name; a missing one is 0. */
    static void portOrName(Value at, Causes causes) {
        if (at.node().isTextual()) formed(at, Names::port, causes);
        else port(at, causes);
    }

    /** A user or group id. */
    static void id(Value at, Causes causes) {
        if (at.isPresent()) range(at, 0, Integer.MAX_VALUE, causes);
    }

    static void notNegative(Value at, Causes causes) {
        if (at.number() < 0) {
            causes.invalid(at, Long.toString(at.number()), "must be greater than or equal to 0",
                    "The number must not be negative.");
        }
    }

    static void positive(Value at, Causes causes) {
        if (at.number() <= 0) {
            causes.invalid(at, Long.toString(at.number()), "must be greater than zero",
                    "The number must be positive.");
        }
    }

    /** One of a few words; an absent field passes. */
    static void oneOf(Value at, List<String> words, Causes causes) {
        if (at.isPresent()) causes.supported(at, words, "Only these words are known here, in this spelling.");
    }

    static void labels(Value at, Causes causes) {
        at.entries().forEach((key, value) -> {
            Names.key(key).forEach(why -> causes.invalid(at, GoText.quote(key), why,
                    "A key is a name of letters, digits, - _ and ., with a domain and a slash before it if need be."));
            Names.labelValue(value.text()).forEach(why -> causes.invalid(at, GoText.quote(value.text()), why,
                    "A label's value has at most 63 letters, digits, - _ and ., without blanks."));
        });
    }

    static void annotations(Value at, Causes causes) {
        at.entries().keySet().forEach(
                key -> Names.key(key.toLowerCase(Locale.ROOT)).forEach(why -> causes.invalid(at, GoText.quote(key),
                        why, "A key is a name of letters, digits, - _ and ., with a domain before it if need be.")));
        long total = at.entries().entrySet().stream().mapToLong(
                e -> e.getKey().length() + (long) e.getValue().text().length()).sum();
        if (total > 262_144) causes.add(at, "Too long: may not be more than 262144 bytes", "Annotations are small.");
    }

    /** A path inside a volume. */
    static List<String> localPath(String path) {
        List<String> found = new ArrayList<>();
        if (path.startsWith("/")) found.add("must be a relative path");
        if (Stream.of(path.split("/", -1)).anyMatch(".."::equals)) found.add("must not contain '..'");
        return found;
    }

    /** A path inside a volume whose files the kubelet writes. */
    static List<String> writtenPath(String path) {
        List<String> found = new ArrayList<>(localPath(path));
        if (path.startsWith("..") && !path.startsWith("../")) found.add("must not start with '..'");
        return found;
    }
}
