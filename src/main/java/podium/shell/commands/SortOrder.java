package podium.shell.commands;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of sort: its keys, then the whole line. */
final class SortOrder implements Comparator<String> {
    private static final Pattern NUMBER = Pattern.compile("^\\s*(-?\\d*\\.?\\d+)");
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    private final List<Key> keys = new ArrayList<>();
    private final Optional<String> separator;
    private final boolean reverse;
    private final boolean stable;

    /** A key: where it starts and ends, in fields and characters from 1, and its letters. */
    private record Key(int field, int character, int endField, int endCharacter, String letters) {
    }

    SortOrder(Arguments options) {
        separator = options.value('t');
        StringBuilder global = new StringBuilder();
        for (String letter : List.of("n", "g", "M", "b", "d", "f", "i", "h", "V"))
            if (options.has(letter.charAt(0))) global.append(letter);
        reverse = options.has('r');
        stable = options.has('s') || options.has('u');
        for (String text : options.values('k')) keys.add(key(text, global.toString()));
        if (keys.isEmpty()) keys.add(new Key(1, 1, 0, 0, global + (reverse ? "r" : "")));
    }

    private Key key(String text, String global) {
        Matcher matcher = Pattern.compile(
                "(\\d+)(?:\\.(\\d+))?([a-zA-Z]*)(?:,(\\d+)(?:\\.(\\d+))?([a-zA-Z]*))?").matcher(text);
        if (!matcher.matches()) throw new Usage("invalid key '" + text + "'");
        String letters = matcher.group(3) + Optional.ofNullable(matcher.group(6)).orElse("");
        if (letters.isEmpty()) letters = global + (reverse ? "r" : "");
        return new Key(Integer.parseInt(matcher.group(1)), number(matcher, 2, 1), number(matcher, 4, 0),
                number(matcher, 5, 0), letters);
    }

    private static int number(Matcher matcher, int group, int otherwise) {
        return Optional.ofNullable(matcher.group(group)).map(Integer::parseInt).orElse(otherwise);
    }

    @Override
    public int compare(String a, String b) {
        int order = keys(a, b);
        if (order != 0 || stable) return order;
        return reverse ? b.compareTo(a) : a.compareTo(b);
    }

    /** The order by the keys alone, which decides what is the same for -u. */
    int keys(String a, String b) {
        for (Key key : keys) {
            int order = compare(part(a, key), part(b, key), key.letters());
            if (order != 0) return key.letters().contains("r") ? -order : order;
        }
        return 0;
    }

    private String part(String line, Key key) {
        int from = Math.min(line.length(), start(line, key.field()) + key.character() - 1);
        int to = line.length();
        if (key.endField() > 0)
            to = key.endCharacter() > 0
                    ? Math.min(line.length(), start(line, key.endField()) + key.endCharacter())
                    : end(line, key.endField());
        return from < to ? line.substring(from, to) : "";
    }

    private int start(String line, int field) {
        int at = 0;
        for (int i = 1; i < field; i++) {
            at = endFrom(line, at);
            if (separator.isPresent()) at = Math.min(line.length(), at + 1);
        }
        return at;
    }

    private int end(String line, int field) {
        return endFrom(line, start(line, field));
    }

    private int endFrom(String line, int from) {
        if (separator.isPresent()) {
            int next = line.indexOf(separator.get(), from);
            return next < 0 ? line.length() : next;
        }
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) at++;
        while (at < line.length() && !Character.isWhitespace(line.charAt(at))) at++;
        return at;
    }

    private static int compare(String a, String b, String letters) {
        if (letters.contains("n") || letters.contains("g")) return value(a).compareTo(value(b));
        if (letters.contains("h")) return human(a).compareTo(human(b));
        if (letters.contains("M")) return Integer.compare(month(a), month(b));
        if (letters.contains("V")) return version(a, b);
        String one = letters.contains("b") ? a.stripLeading() : a;
        String two = letters.contains("b") ? b.stripLeading() : b;
        if (letters.contains("f")) return one.toUpperCase(Locale.ROOT).compareTo(two.toUpperCase(Locale.ROOT));
        return one.compareTo(two);
    }

    private static BigDecimal value(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? new BigDecimal(matcher.group(1)) : BigDecimal.ZERO;
    }

    private static BigDecimal human(String text) {
        Matcher matcher = Pattern.compile("^\\s*-?[\\d.]+([KMGTkmgt]?)").matcher(text);
        int power = matcher.find() && !matcher.group(1).isEmpty()
                ? "KMGT".indexOf(matcher.group(1).toUpperCase(Locale.ROOT)) + 1
                : 0;
        return value(text).multiply(BigDecimal.valueOf(1024).pow(power));
    }

    private static int month(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        return name.length() < 3 ? -1 : MONTHS.indexOf(name.substring(0, 3));
    }

    private static int version(String a, String b) {
        List<String> one = pieces(a);
        List<String> two = pieces(b);
        for (int i = 0; i < Math.min(one.size(), two.size()); i++) {
            boolean digits = one.get(i).matches("\\d+") && two.get(i).matches("\\d+");
            int order = digits ? value(one.get(i)).compareTo(value(two.get(i))) : one.get(i).compareTo(two.get(i));
            if (order != 0) return order;
        }
        return Integer.compare(one.size(), two.size());
    }

    private static List<String> pieces(String text) {
        return Pattern.compile("\\d+|\\D+").matcher(text).results().map(java.util.regex.MatchResult::group).toList();
    }
}
