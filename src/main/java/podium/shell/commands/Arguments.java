package podium.shell.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Options and what follows them, as getopt of musl with permutation reads them. */
final class Arguments {
    private final SequencedMap<String, List<String>> options = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();

    /**
     * Reads arguments.
     *
     * @param spec letters, each with a colon when it takes an argument; a plus sign first stops at the first operand
     * @param longs long options that mean letters, as in {@code --ignore-case=i}
     */
    static Arguments parse(Call call, String spec, String... longs) {
        Arguments arguments = new Arguments();
        arguments.read(call.arguments(), spec, List.of(longs));
        return arguments;
    }

    private void read(List<String> words, String spec, List<String> longs) {
        boolean inOrder = spec.startsWith("+");
        int i = 0;
        while (i < words.size()) {
            String word = words.get(i);
            if (word.equals("--")) {
                rest.addAll(words.subList(i + 1, words.size()));
                return;
            }
            if (word.startsWith("--")) {
                i = longOption(words, i, spec, longs);
            } else if (word.startsWith("-") && word.length() > 1) {
                i = letters(words, i, spec);
            } else {
                rest.add(word);
                if (inOrder) {
                    rest.addAll(words.subList(i + 1, words.size()));
                    return;
                }
            }
            i++;
        }
    }

    private int letters(List<String> words, int index, String spec) {
        String word = words.get(index);
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            int at = letter == ':' || letter == '+' ? -1 : spec.indexOf(letter);
            if (at < 0) throw new Usage("unrecognized option: " + letter);
            boolean takes = at + 1 < spec.length() && spec.charAt(at + 1) == ':';
            if (!takes) {
                add(letter, "");
                continue;
            }
            boolean optional = at + 2 < spec.length() && spec.charAt(at + 2) == ':';
            if (i + 1 < word.length()) add(letter, word.substring(i + 1));
            else if (optional) add(letter, "");
            else if (index + 1 < words.size()) {
                add(letter, words.get(index + 1));
                return index + 1;
            } else throw new Usage("option requires an argument: " + letter);
            return index;
        }
        return index;
    }

    private int longOption(List<String> words, int index, String spec, List<String> longs) {
        String word = words.get(index).substring(2);
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        for (String known : longs) {
            int equals = known.lastIndexOf('=');
            if (!known.substring(0, equals).equals(name)) continue;
            char letter = known.charAt(equals + 1);
            int at = spec.indexOf(letter);
            boolean takes = at >= 0 && at + 1 < spec.length() && spec.charAt(at + 1) == ':';
            if (word.contains("=")) add(letter, word.substring(word.indexOf('=') + 1));
            else if (takes && index + 1 < words.size()) {
                add(letter, words.get(index + 1));
                return index + 1;
            } else add(letter, "");
            return index;
        }
        throw new Usage(word.equals("help") ? "" : "unrecognized option: " + word, word.equals("help") ? 0 : 1);
    }

    private void add(char letter, String value) {
        options.computeIfAbsent(String.valueOf(letter), key -> new ArrayList<>()).add(value);
    }

    boolean has(char letter) {
        return options.containsKey(String.valueOf(letter));
    }

    /** The last argument of an option. */
    Optional<String> value(char letter) {
        return Optional.ofNullable(options.get(String.valueOf(letter))).map(List::getLast);
    }

    /** All arguments of an option, in order. */
    List<String> values(char letter) {
        return options.getOrDefault(String.valueOf(letter), List.of());
    }

    /** The options in the order in which they came first. */
    List<String> order() {
        return List.copyOf(options.sequencedKeySet());
    }

    /** What is no option. */
    List<String> rest() {
        return rest;
    }

    /** The operands, at least so many. */
    List<String> atLeast(int count) {
        if (rest.size() < count) throw new Usage("");
        return rest;
    }
}
