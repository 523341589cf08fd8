package podium.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What stands behind {@code podium sh}.
 *
 * @param variables what {@code --env} sets
 * @param words the shell's own words
 * @param file the script file among them, if there is one
 */
record ShellWords(SequencedMap<String, String> variables, List<String> words, Optional<String> file) {
    private static final String ENVIRONMENT = "--env";

    /** Tells the words apart. Fails with {@link IllegalArgumentException} on an --env without NAME=VALUE. */
    static ShellWords parse(List<String> arguments) {
        SequencedMap<String, String> variables = new LinkedHashMap<>();
        int i = 0;
        while (i < arguments.size()
                && (arguments.get(i).equals(ENVIRONMENT) || arguments.get(i).startsWith(ENVIRONMENT + "="))) {
            String word = arguments.get(i++);
            String pair = word.length() > ENVIRONMENT.length()
                    ? word.substring(ENVIRONMENT.length() + 1)
                    : i < arguments.size() ? arguments.get(i++) : "";
            int equals = pair.indexOf('=');
            if (equals <= 0)
                throw new IllegalArgumentException("--env takes NAME=VALUE, not '" + pair + "': add the equals sign");
            variables.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        List<String> words = List.copyOf(arguments.subList(i, arguments.size()));
        return new ShellWords(variables, words, script(words));
    }

    /** Whether the script comes from standard input. */
    boolean readsInput() {
        return file.isEmpty() && words.stream().takeWhile(word -> word.startsWith("-")).noneMatch(
                word -> word.indexOf('c') > 0);
    }

    /** The first word that is no option; none when the script is an argument or comes from standard input. */
    private static Optional<String> script(List<String> words) {
        int i = 0;
        while (i < words.size()) {
            String word = words.get(i);
            boolean option = word.length() > 1 && (word.startsWith("-") || word.startsWith("+"));
            if (!option) return word.equals("-") ? at(words, i + 1) : Optional.of(word);
            if (word.equals("--")) return at(words, i + 1);
            if (word.startsWith("-") && (word.indexOf('c') > 0 || word.indexOf('s') > 0)) return Optional.empty();
            i += 1 + (int) word.chars().filter(letter -> letter == 'o').count();
        }
        return Optional.empty();
    }

    private static Optional<String> at(List<String> words, int index) {
        return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
    }
}
