package podium.shell.interp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The options of set. */
final class Options {
    private static final SequencedMap<String, String> NAMES = new LinkedHashMap<>();
    static {
        List.of("errexit e", "noglob f", "ignoreeof I", "interactive i", "monitor m", "noexec n", "stdin s",
                "xtrace x", "verbose v", "noclobber C", "allexport a", "notify b", "nounset u", "pipefail").forEach(
                        entry -> NAMES.put(entry.split(" ", -1)[0],
                                entry.contains(" ") ? entry.split(" ", -1)[1] : ""));
    }

    private final SequencedMap<String, Boolean> values = new LinkedHashMap<>();
    private boolean command;

    Options() {
        NAMES.forEach((name, letter) -> values.put(name, false));
    }

    Options copy() {
        Options copy = new Options();
        copy.values.putAll(values);
        copy.command = command;
        return copy;
    }

    boolean is(String name) {
        return values.getOrDefault(name, false);
    }

    /** Sets an option by its name; false when there is none. */
    boolean set(String name, boolean on) {
        if (!values.containsKey(name)) return false;
        values.put(name, on);
        return true;
    }

    /** Sets an option by its letter; false when there is none. */
    boolean setLetter(char letter, boolean on) {
        Optional<String> name = NAMES.entrySet().stream().filter(
                entry -> entry.getValue().equals(String.valueOf(letter))).map(Map.Entry::getKey).findFirst();
        return name.isPresent() && set(name.get(), on);
    }

    void runsCommand() {
        command = true;
    }

    SequencedMap<String, Boolean> listed() {
        return values;
    }

    /** The value of {@code $-}. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        values.forEach((name, on) -> {
            if (on) letters.append(NAMES.getOrDefault(name, ""));
        });
        return (command ? "c" : "") + letters;
    }
}
