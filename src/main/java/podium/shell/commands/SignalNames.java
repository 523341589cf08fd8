package podium.shell.commands;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import podium.shell.machine.Signal;

/** Signals by name or number, as commands take them. */
final class SignalNames {
    private SignalNames() {
    }

    /** The signal of a name, with or without SIG, or of a number. */
    static Optional<Signal> find(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        String name = upper.startsWith("SIG") ? upper.substring(3) : upper;
        return Arrays.stream(Signal.values()).filter(
                signal -> signal.name().equals(name) || Integer.toString(signal.number()).equals(name)).findFirst();
    }

    /** The list that {@code kill -l} prints. */
    static void list(Call call) {
        for (Signal signal : Signal.values())
            call.line(String.format(Locale.ROOT, "%2d) %s", signal.number(), signal.name()));
    }

    /** Sends a signal as the caller; false when it has no right to. Rule: kill(2). */
    static boolean send(Call call, podium.shell.kernel.Process target, Optional<Signal> signal) {
        long sender = call.process().credentials().uid();
        if (sender != 0 && sender != target.credentials().uid()) return false;
        signal.ifPresent(target::deliver);
        call.process().checkpoint();
        return true;
    }
}
