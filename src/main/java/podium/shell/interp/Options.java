package podium.shell.interp;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/** The options of set that are on. */
final class Options {
    private final Set<Option> on = EnumSet.noneOf(Option.class);

    Options copy() {
        Options copy = new Options();
        copy.on.addAll(on);
        return copy;
    }

    boolean is(Option option) {
        return on.contains(option);
    }

    void set(Option option, boolean value) {
        if (value) on.add(option);
        else on.remove(option);
    }

    /** Sets an option by its name; false when there is none. */
    boolean setNamed(String name, boolean value) {
        return set(Option.ofName(name), value);
    }

    /** Sets an option by its letter; false when there is none. */
    boolean setLetter(char letter, boolean value) {
        return set(Option.ofLetter(letter), value);
    }

    private boolean set(Optional<Option> option, boolean value) {
        option.ifPresent(known -> set(known, value));
        return option.isPresent();
    }

    /** Takes over all values of others. */
    void restore(Options others) {
        on.clear();
        on.addAll(others.on);
    }

    /** The options that have names, in the order of the listing. */
    SequencedMap<String, Boolean> listed() {
        SequencedMap<String, Boolean> listed = new LinkedHashMap<>();
        for (Option option : Option.values()) if (option.named()) listed.put(option.title(), is(option));
        return listed;
    }

    /** The value of {@code $-}: the last of the list comes first. */
    String letters() {
        StringBuilder letters = new StringBuilder();
        for (Option option : on) letters.insert(0, option.letter());
        return letters.toString();
    }
}
