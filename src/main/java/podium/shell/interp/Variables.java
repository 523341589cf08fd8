package podium.shell.interp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import podium.shell.expand.ShellError;

/** The variables of a shell, with the local ones of the functions that run. */
public final class Variables {
    private final Map<String, Variable> all = new LinkedHashMap<>();
    private final Deque<Map<String, Optional<Variable>>> frames = new ArrayDeque<>();

    private long characters;

    /** A variable; one without a value may still be exported or read-only. */
    record Variable(Optional<String> value, boolean exported, boolean readOnly) {
        int length() {
            return value.map(String::length).orElse(0);
        }
    }

    private static final Variable NONE = new Variable(Optional.empty(), false, false);

    Variables copy() {
        Variables copy = new Variables();
        copy.all.putAll(all);
        copy.characters = characters;
        for (Map<String, Optional<Variable>> frame : frames) copy.frames.addLast(new LinkedHashMap<>(frame));
        return copy;
    }

    Optional<String> value(String name) {
        return get(name).value();
    }

    Variable get(String name) {
        return all.getOrDefault(name, NONE);
    }

    private void put(String name, Variable variable) {
        characters += variable.length();
        Variable old = all.put(name, variable);
        if (old != null) characters -= old.length();
    }

    private void remove(String name) {
        Variable old = all.remove(name);
        if (old != null) characters -= old.length();
    }

    /** Sets a value; fails when the variable is read-only. */
    void set(String name, String value, boolean export) {
        Variable old = get(name);
        if (old.readOnly()) throw new ShellError(name + ": is read only");
        put(name, new Variable(Optional.of(value), old.exported() || export, false));
    }

    void export(String name, boolean exported) {
        Variable old = get(name);
        put(name, new Variable(old.value(), exported, old.readOnly()));
    }

    void readOnly(String name) {
        Variable old = get(name);
        put(name, new Variable(old.value(), old.exported(), true));
    }

    void unset(String name) {
        if (get(name).readOnly()) throw new ShellError(name + ": is read only");
        remove(name);
    }

    /** Remembers a variable, to be restored when the frame is left. */
    void remember(String name) {
        if (!frames.isEmpty()) frames.getFirst().putIfAbsent(name, Optional.ofNullable(all.get(name)));
    }

    /** Makes a variable local to the function that runs. */
    void local(String name) {
        // Rule: a second declaration in the same function changes nothing.
        if (!frames.isEmpty() && frames.getFirst().containsKey(name)) return;
        if (get(name).readOnly()) throw new ShellError(name + ": is read only");
        remember(name);
        Variable old = get(name);
        put(name, new Variable(Optional.empty(), old.exported(), false));
    }

    boolean inFunction() {
        return !frames.isEmpty();
    }

    void enter() {
        frames.addFirst(new LinkedHashMap<>());
    }

    void leave() {
        frames.removeFirst().forEach((name, old) -> {
            if (old.isPresent()) put(name, old.get());
            else remove(name);
        });
    }

    /** All of them, sorted. */
    NavigableMap<String, Variable> listed() {
        return new TreeMap<>(all);
    }

    /** What programs get. */
    SequencedMap<String, String> environment() {
        SequencedMap<String, String> environment = new LinkedHashMap<>();
        listed().forEach((name, variable) -> {
            if (variable.exported()) variable.value().ifPresent(value -> environment.put(name, value));
        });
        return environment;
    }

    /** How many characters all values have, as a measure of the memory they take. */
    long size() {
        return characters;
    }
}
