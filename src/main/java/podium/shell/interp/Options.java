package podium.shell.interp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** The options of set. */
final class Options {
    private record Named(String name, String letter) {
    }

    private static final List<Named> ALL = List.of(new Named("errexit", "e"), new Named("noglob", "f"),
            new Named("ignoreeof", "I"), new Named("interactive", "i"), new Named("monitor", "m"),
            new Named("noexec", "n"), new Named("stdin", "s"), new Named("xtrace", "x"), new Named("verbose", "v"),
            new Named("noclobber", "C"), new Named("allexport", "a"), new Named("notify", "b"),
            new Named("nounset", "u"), new Named("pipefail", ""));

    private final SequencedMap<String, Boolean> values = new LinkedHashMap<>();
    private boolean command;

    Options() {
        ALL.forEach(option -> values.put(option.name(), false));
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
        Optional<String> name = ALL.stream().filter(option -> option.letter().equals(String.valueOf(letter))).map(
                Named::name).findFirst();
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
        for (Named option : ALL) if (is(option.name())) letters.append(option.letter());
        return (command ? "c" : "") + letters;
    }
}
