package podium.shell.commands;

import java.util.Arrays;
import java.util.List;
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

    /** All signals; or the names of numbers and of exit codes, and the numbers of names. The exit code. */
    static int list(Call call, List<String> words) {
        if (words.isEmpty()) list(call);
        int status = 0;
        for (String word : words) {
            boolean number = word.matches("\\d{1,9}");
            Optional<Signal> signal = find(number ? Integer.toString(Integer.parseInt(word) & 0x7f) : word);
            if (signal.isPresent())
                call.line(number ? signal.get().name() : Integer.toString(signal.get().number()));
            else
                if (word.equals("0")) call.line("EXIT");
                else if (number) call.line(Integer.toString(Integer.parseInt(word) & 0x7f));
                else status = call.fail("unknown signal '" + word + "'");
        }
        return status;
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
