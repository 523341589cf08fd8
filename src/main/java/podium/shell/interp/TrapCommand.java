package podium.shell.interp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.shell.kernel.SignalTable;
import podium.shell.machine.Signal;

/** The builtin trap. */
final class TrapCommand {
    private TrapCommand() {
    }

    static int run(Shell shell, List<String> arguments) {
        List<String> words = Letters.of(arguments, "").words();
        if (words.isEmpty()) return list(shell);
        Optional<String> action = Optional.empty();
        boolean numbersOnly = words.getFirst().matches("\\d+");
        if ((words.size() > 1 && !numbersOnly) || words.getFirst().equals("-")) {
            action = Optional.of(words.getFirst()).filter(text -> !text.equals("-"));
            words = words.subList(1, words.size());
        }
        int status = 0;
        for (String name : words) {
            Optional<Integer> number = number(name);
            if (number.isPresent()) set(shell, number.get(), action);
            else {
                shell.complain(name + ": invalid signal specification");
                status = 1;
            }
        }
        return status;
    }

    private static Optional<Integer> number(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.equals("EXIT") || upper.equals("0")) return Optional.of(0);
        if (upper.equals("ERR")) return Optional.of(TrapTable.ERR);
        return Signals.find(name).map(Signal::number);
    }

    private static void set(Shell shell, int number, Optional<String> action) {
        TrapTable traps = shell.state().traps();
        if (action.isPresent()) traps.set(number, action.get());
        else traps.remove(number);
        Optional<Signal> signal = Signals.find(Integer.toString(number));
        if (signal.isEmpty()) return;
        SignalTable signals = shell.process().signals();
        boolean interrupt = signal.get() == Signal.INT && shell.state().options().is(Option.INTERACTIVE);
        if (action.isEmpty() && interrupt) signals.handle(signal.get(), traps::arrived);
        else if (action.isEmpty()) signals.defaultAction(signal.get());
        else if (action.get().isEmpty()) signals.ignore(signal.get());
        else signals.handle(signal.get(), traps::arrived);
    }

    private static int list(Shell shell) {
        shell.state().traps().listed().forEach((number, action) -> {
            shell.process().out("trap -- " + Quoting.single(action) + " " + name(number) + "\n");
        });
        return 0;
    }

    private static String name(int number) {
        return switch (number) {
            case 0 -> "EXIT";
            case TrapTable.ERR -> "ERR";
            default -> Signals.find(Integer.toString(number)).map(Signal::name).orElse("");
        };
    }
}
