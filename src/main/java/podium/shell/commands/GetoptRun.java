package podium.shell.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads words as getopt_long does, for the command getopt. */
final class GetoptRun {
    private final List<String> longs;
    private final boolean alternative;
    private final List<Word> words = new ArrayList<>();
    private final List<Word> operands = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** A word of the output; options are not quoted. */
    record Word(String text, boolean option) {
    }

    private GetoptRun(List<String> longs, boolean alternative) {
        this.longs = longs.stream().filter(name -> !name.isEmpty()).toList();
        this.alternative = alternative;
    }

    static GetoptRun of(List<String> longs, boolean alternative) {
        return new GetoptRun(longs, alternative);
    }

    /** All words in their order: options, two dashes, operands. */
    List<Word> words() {
        return words;
    }

    /** What was wrong, in musl's words. */
    List<String> complaints() {
        return complaints;
    }

    void read(String spec, List<String> input) {
        boolean inOrder = spec.startsWith("+");
        String letters = spec.startsWith("+") || spec.startsWith("-") ? spec.substring(1) : spec;
        int i = 0;
        while (i < input.size()) {
            String word = input.get(i);
            if (word.equals("--")) {
                input.subList(i + 1, input.size()).forEach(rest -> operands.add(new Word(rest, false)));
                break;
            }
            if (word.startsWith("--")) i = longOption(input, i, word.substring(2));
            else
                if (word.length() > 1 && word.startsWith("-"))
                    i = alternative && known(word.substring(1)).isPresent()
                            ? longOption(input, i, word.substring(1))
                            : letters(input, i, letters);
                else
                    if (inOrder) {
                        input.subList(i, input.size()).forEach(rest -> operands.add(new Word(rest, false)));
                        break;
                    } else operands.add(new Word(word, false));
            i++;
        }
        words.add(new Word("--", true));
        words.addAll(operands);
    }

    private int letters(List<String> input, int index, String letters) {
        String word = input.get(index);
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            int at = letter == ':' ? -1 : letters.indexOf(letter);
            if (at < 0) {
                complaints.add("unrecognized option: " + letter);
                continue;
            }
            boolean takes = letters.startsWith(":", at + 1);
            boolean optional = letters.startsWith("::", at + 1);
            if (!takes) {
                words.add(new Word("-" + letter, true));
                continue;
            }
            String attached = word.substring(i + 1);
            if (attached.isEmpty() && !optional && index + 1 == input.size()) {
                complaints.add("option requires an argument: " + letter);
                return index;
            }
            words.add(new Word("-" + letter, true));
            boolean next = attached.isEmpty() && !optional;
            words.add(new Word(next ? input.get(index + 1) : attached, false));
            return next ? index + 1 : index;
        }
        return index;
    }

    /** A long name with its colons; an abbreviation does when only one name begins so. */
    private Optional<String> known(String text) {
        String name = text.contains("=") ? text.substring(0, text.indexOf('=')) : text;
        Optional<String> exact = longs.stream().filter(one -> plain(one).equals(name)).findFirst();
        List<String> begun = longs.stream().filter(one -> plain(one).startsWith(name)).toList();
        return exact.or(() -> begun.size() == 1 ? Optional.of(begun.getFirst()) : Optional.empty());
    }

    private static String plain(String name) {
        return name.replaceAll(":+$", "");
    }

    private int longOption(List<String> input, int index, String text) {
        Optional<String> option = known(text);
        if (option.isEmpty()) {
            complaints.add("unrecognized option: " + text.replaceAll("=.*", ""));
            return index;
        }
        String name = plain(option.get());
        boolean takes = option.get().endsWith(":");
        boolean optional = option.get().endsWith("::");
        int equals = text.indexOf('=');
        if (!takes && equals >= 0) {
            complaints.add("option does not take an argument: " + name);
            return index;
        }
        if (takes && !optional && equals < 0 && index + 1 == input.size()) {
            complaints.add("option requires an argument: " + name);
            return index;
        }
        words.add(new Word("--" + name, true));
        if (!takes) return index;
        boolean next = equals < 0 && !optional;
        words.add(new Word(next ? input.get(index + 1) : equals < 0 ? "" : text.substring(equals + 1), false));
        return next ? index + 1 : index;
    }
}
