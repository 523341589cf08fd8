package podium.shell.commands;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.shell.kernel.Process;
import podium.shell.machine.Signal;

/** Sends signals. */
final class Kill implements Applet {
    @Override
    public int run(Call call) {
        List<String> words = call.arguments();
        if (!words.isEmpty() && words.getFirst().equals("-l")) return list(call, words.subList(1, words.size()));
        String name = "TERM";
        if (!words.isEmpty() && words.getFirst().matches("-.+") && !words.getFirst().equals("--")) {
            name = words.getFirst().substring(1);
            words = words.subList(1, words.size());
            if (name.equals("s") && !words.isEmpty()) {
                name = words.getFirst();
                words = words.subList(1, words.size());
            }
        }
        if (!words.isEmpty() && words.getFirst().equals("--")) words = words.subList(1, words.size());
        Optional<Signal> signal = find(name);
        if (signal.isEmpty() && !name.equals("0")) return call.fail("bad signal name '" + name + "'");
        if (words.isEmpty()) return call.fail("you need to specify whom to kill");
        int status = 0;
        for (String word : words) status |= kill(call, word, signal);
        return status;
    }

    /** All signals; or the names of numbers and of exit codes, and the numbers of names. */
    private static int list(Call call, List<String> words) {
        if (words.isEmpty())
            for (Signal signal : Signal.values())
                call.line(String.format(Locale.ROOT, "%2d) %s", signal.number(), signal.name()));
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

    private static Optional<Signal> find(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        String name = upper.startsWith("SIG") ? upper.substring(3) : upper;
        return Arrays.stream(Signal.values()).filter(
                signal -> signal.name().equals(name) || Integer.toString(signal.number()).equals(name)).findFirst();
    }

    private static int kill(Call call, String word, Optional<Signal> signal) {
        if (!word.matches("-?\\d{1,9}")) return call.fail("invalid number '" + word + "'");
        Optional<Process> target = call.process().pids().find(Math.abs(Integer.parseInt(word)));
        if (target.isEmpty()) return call.fail("can't kill pid " + word + ": No such process");
        long sender = call.process().credentials().uid();
        if (sender != 0 && sender != target.get().credentials().uid())
            return call.fail("can't kill pid " + word + ": Operation not permitted");
        signal.ifPresent(target.get()::deliver);
        call.process().checkpoint();
        return 0;
    }
}
