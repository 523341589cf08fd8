package podium.shell.interp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** The options of set. */
final class Options {
    private record Named(String name, String letter) {
    }

    /** In the order of the listings; what has no name of its own is known by its letter alone. */
    private static final List<Named> ALL = List.of(new Named("errexit", "e"), new Named("noglob", "f"),
            new Named("ignoreeof", "I"), new Named("interactive", "i"), new Named("monitor", "m"),
            new Named("noexec", "n"), new Named("stdin", "s"), new Named("command", "c"), new Named("xtrace", "x"),
            new Named("verbose", "v"), new Named("noclobber", "C"), new Named("allexport", "a"),
            new Named("notify", "b"), new Named("nounset", "u"), new Named("errtrace", "E"), new Named("vi", ""),
            new Named("pipefail", ""));
    private static final List<String> NAMELESS = List.of("interactive", "stdin", "command");

    private final SequencedMap<String, Boolean> values = new LinkedHashMap<>();

    Options() {
        ALL.forEach(option -> values.put(option.name(), false));
    }

    Options copy() {
        Options copy = new Options();
        copy.values.putAll(values);
        return copy;
    }

    boolean is(String name) {
        return values.getOrDefault(name, false);
    }

    /** Sets an option by its name; false when there is none. */
    boolean set(String name, boolean on) {
        if (!values.containsKey(name) || NAMELESS.contains(name)) return false;
        values.put(name, on);
        return true;
    }

    /** Sets an option by its letter; false when there is none. */
    boolean setLetter(char letter, boolean on) {
        Optional<String> name = ALL.stream().filter(option -> option.letter().equals(String.valueOf(letter))).map(
                Named::name).findFirst();
        name.ifPresent(known -> values.put(known, on));
        return name.isPresent();
    }

    /** Takes over all values of others. */
    void restore(Options others) {
        values.putAll(others.values);
    }

    /** The options that have names, in the order of the listing. */
    SequencedMap<String, Boolean> listed() {
        SequencedMap<String, Boolean> listed = new LinkedHashMap<>(values);
        listed.keySet().removeAll(NAMELESS);
        return listed;
    }

    /** The value of {@code $-}: the last of the list comes first. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        for (Named option : ALL.reversed()) if (is(option.name())) letters.append(option.letter());
        return letters.toString();
    }
}
