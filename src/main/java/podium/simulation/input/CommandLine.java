package podium.simulation.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a command, taken apart.
 *
 * @param words what is no flag, in order
 * @param flags by their long names; one without a value is "true"
 */
record CommandLine(List<String> words, Map<String, String> flags) {
    private static final List<String> WITH_VALUE = List.of("replicas", "current-replicas", "to-revision", "type",
            "patch", "selector", "grace-period", "timeout", "namespace", "pod-selector", "resource-version");

    static CommandLine parse(List<String> given) {
        List<String> words = new ArrayList<>();
        Map<String, String> flags = new LinkedHashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String word = given.get(i);
            String name = longName(word);
            if (!word.startsWith("--") && name.isEmpty()) {
                words.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            if (!name.isEmpty() && word.length() > 2) flags.put(name, word.substring(2).replaceFirst("^=", ""));
            else if (name.isEmpty() && equals >= 0) flags.put(word.substring(2, equals), word.substring(equals + 1));
            else {
                String flag = name.isEmpty() ? word.substring(2) : name;
                boolean takesNext = WITH_VALUE.contains(flag) && i + 1 < given.size();
                flags.put(flag, takesNext ? given.get(++i) : "true");
            }
        }
        return new CommandLine(words, flags);
    }

    /** The long name of a short flag, whose value may stand right behind it; empty for any other word. */
    private static String longName(String word) {
        if (word.length() < 2) return "";
        return switch (word.substring(0, 2)) {
            case "-p" -> "patch";
            case "-l" -> "selector";
            case "-n" -> "namespace";
            default -> "";
        };
    }

    boolean has(String flag) {
        return flags.getOrDefault(flag, "false").equals("true");
    }

    Optional<String> value(String flag) {
        return Optional.ofNullable(flags.get(flag));
    }

    /** A flag's whole number; empty when it is not given or is none. */
    Optional<Integer> number(String flag) {
        return value(flag).filter(v -> v.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** The words behind the first so many. */
    CommandLine after(int number) {
        return new CommandLine(words.subList(Math.min(number, words.size()), words.size()), flags);
    }
}
