package podium.shell.kernel;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import podium.shell.machine.Signal;

/** What a process does about signals. Rule: signal(7). */
public final class SignalTable {
    private static final Set<Signal> HARMLESS = EnumSet.of(Signal.CHLD, Signal.CONT, Signal.WINCH, Signal.URG,
            Signal.STOP,
            Signal.TSTP, Signal.TTIN, Signal.TTOU);

    private final Map<Signal, Consumer<Signal>> handlers = new EnumMap<>(Signal.class);
    private final Set<Signal> ignored = EnumSet.noneOf(Signal.class);

    /** What becomes of a signal. */
    public enum Action {
        DEFAULT, IGNORED, HANDLED
    }

    Action action(Signal signal) {
        if (signal == Signal.KILL) return Action.DEFAULT;
        if (handlers.containsKey(signal)) return Action.HANDLED;
        return ignored.contains(signal) ? Action.IGNORED : Action.DEFAULT;
    }

    boolean fatal(Signal signal) {
        return !HARMLESS.contains(signal);
    }

    void handle(Signal signal) {
        Consumer<Signal> handler = handlers.get(signal);
        if (handler != null) handler.accept(signal);
    }

    /** Calls a handler from now on; it must not wait. */
    public void handle(Signal signal, Consumer<Signal> handler) {
        ignored.remove(signal);
        handlers.put(signal, handler);
    }

    /** Ignores a signal from now on. */
    public void ignore(Signal signal) {
        handlers.remove(signal);
        ignored.add(signal);
    }

    /** Whether a signal is ignored. */
    public boolean ignores(Signal signal) {
        return ignored.contains(signal);
    }

    /** Takes a signal's default from now on. */
    public void defaultAction(Signal signal) {
        handlers.remove(signal);
        ignored.remove(signal);
    }

    /** A new program keeps only what is ignored. */
    void reset() {
        handlers.clear();
    }

    SignalTable inherited() {
        SignalTable copy = new SignalTable();
        copy.ignored.addAll(ignored);
        return copy;
    }
}
