package podium.shell.interp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import podium.shell.machine.Signal;

/** What trap has been told, by the number of the signal; 0 stands for the end of the shell. */
final class TrapTable {
    /** Stands for a command that fails, behind the numbers of all signals. */
    static final int ERR = 65;

    private final NavigableMap<Integer, String> actions = new TreeMap<>();
    private final Deque<Signal> pending = new ArrayDeque<>();

    /** A subshell keeps only what is ignored. */
    TrapTable inherited() {
        TrapTable copy = new TrapTable();
        actions.forEach((number, action) -> {
            if (action.isEmpty() && number != 0) copy.actions.put(number, action);
        });
        return copy;
    }

    Optional<String> action(int number) {
        return Optional.ofNullable(actions.get(number));
    }

    void set(int number, String action) {
        actions.put(number, action);
    }

    void remove(int number) {
        actions.remove(number);
    }

    boolean isEmpty() {
        return actions.isEmpty();
    }

    SequencedMap<Integer, String> listed() {
        return new LinkedHashMap<>(actions);
    }

    void arrived(Signal signal) {
        if (!pending.contains(signal)) pending.add(signal);
    }

    Optional<Signal> next() {
        return Optional.ofNullable(pending.pollFirst());
    }

    Optional<Signal> peek() {
        return Optional.ofNullable(pending.peekFirst());
    }

    boolean hasPending() {
        return !pending.isEmpty();
    }
}
