package podium.kubectl.flags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a command line as pflag does: flags stand anywhere before {@code --}. Rule: kubectl.md §7.7. */
public final class FlagParser {
    private final FlagSet known;
    private final List<String> line;
    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();
    private int at;

    private FlagParser(FlagSet known, List<String> line) {
        this.known = known;
        this.line = line;
    }

    /**
     * Reads the words that follow a command's name.
     *
     * @throws UsageException when they cannot be read
     */
    public static Flags parse(FlagSet known, List<String> line) {
        return new FlagParser(known, line).parse();
    }

    private Flags parse() {
        while (at < line.size()) {
            String word = line.get(at++);
            if (word.equals("--")) {
                int dash = words.size();
                words.addAll(line.subList(at, line.size()));
                return new Flags(known, given, words, dash);
            }
            if (word.startsWith("--")) full(word);
            else if (word.startsWith("-") && word.length() > 1) letters(word);
            else words.add(word);
        }
        return new Flags(known, given, words, -1);
    }

    private void full(String word) {
        int equals = word.indexOf('=');
        String name = word.substring(2, equals < 0 ? word.length() : equals);
        if (name.isEmpty() || name.startsWith("-")) throw new UsageException("bad flag syntax: " + word);
        Flag flag = known.find(name).orElseThrow(() -> new UsageException("unknown flag: --" + name));
        if (equals >= 0) set(flag, word.substring(equals + 1));
        else if (flag.bare().isPresent()) set(flag, flag.bare().get());
        else if (at < line.size()) set(flag, line.get(at++));
        else throw new UsageException("flag needs an argument: --" + name);
    }

    private void letters(String word) {
        String rest = word.substring(1);
        while (!rest.isEmpty()) {
            String letter = rest.substring(0, 1);
            Flag flag = known.byLetter(letter).orElseThrow(() -> new UsageException(
                    "unknown shorthand flag: '" + letter + "' in " + word));
            rest = rest.substring(1);
            if (rest.startsWith("=")) {
                set(flag, rest.substring(1));
                return;
            }
            if (flag.bare().isPresent()) {
                set(flag, flag.bare().get());
            } else {
                if (rest.isEmpty() && at == line.size())
                    throw new UsageException("flag needs an argument: '" + letter + "' in " + word);
                set(flag, rest.isEmpty() ? line.get(at++) : rest);
                return;
            }
        }
    }

    private void set(Flag flag, String value) {
        try {
            switch (flag.form()) {
                case BOOL -> bool(value);
                case NUMBER -> number(value);
                case DURATION -> GoDuration.parse(value);
                default -> {
                    // every text will do
                }
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "invalid argument \"" + value + "\" for \"" + flag.title() + "\" flag: " + e.getMessage());
        }
        given.computeIfAbsent(flag.name(), n -> new ArrayList<>()).add(value);
    }

    private static void bool(String value) {
        if (!value.matches("1|t|T|true|TRUE|True|0|f|F|false|FALSE|False")) {
            throw new IllegalArgumentException("strconv.ParseBool: parsing \"" + value + "\": invalid syntax");
        }
    }

    private static void number(String value) {
        if (!value.matches("[-+]?\\d{1,18}")) {
            throw new IllegalArgumentException("strconv.ParseInt: parsing \"" + value + "\": invalid syntax");
        }
    }
}
