package podium.shell.interp;

import java.util.List;
import podium.shell.expand.ShellError;

/** The builtin set. */
final class SetCommand {
    private SetCommand() {
    }

    static int run(Shell shell, List<String> arguments) {
        if (arguments.isEmpty()) return variables(shell);
        Options options = shell.state().options();
        int i = 0;
        while (i < arguments.size()) {
            String word = arguments.get(i);
            if (word.equals("--")) return positional(shell, arguments.subList(i + 1, arguments.size()));
            if (word.equals("-")) {
                // Rule: POSIX, set, obsolete form: a lone dash ends tracing.
                options.set(Option.XTRACE, false);
                options.set(Option.VERBOSE, false);
                List<String> rest = arguments.subList(i + 1, arguments.size());
                return rest.isEmpty() ? 0 : positional(shell, rest);
            }
            boolean on = word.startsWith("-");
            if (word.length() < 2 || (!on && !word.startsWith("+"))) {
                return positional(shell, arguments.subList(i, arguments.size()));
            }
            for (int at = 1; at < word.length(); at++) {
                char letter = word.charAt(at);
                if (letter != 'o') {
                    if (!options.setLetter(letter, on)) throw new ShellError("illegal option -" + letter, 2);
                } else if (i + 1 >= arguments.size()) {
                    return listOptions(shell, on);
                } else if (!options.setNamed(arguments.get(++i), on)) {
                    shell.complain("illegal option -o " + arguments.get(i));
                    return 1;
                }
            }
            i++;
        }
        return 0;
    }

    private static int positional(Shell shell, List<String> words) {
        shell.state().positional(words);
        shell.state().optionIndex(1);
        return 0;
    }

    private static int variables(Shell shell) {
        shell.state().variables().listed().forEach((name, variable) -> variable.value().ifPresent(
                value -> shell.process().out(name + "=" + Quoting.single(value) + "\n")));
        return 0;
    }

    private static int listOptions(Shell shell, boolean readable) {
        shell.state().options().listed().forEach((name, on) -> shell.process().out(readable
                ? String.format(java.util.Locale.ROOT, "%-16s%s\n", name, on ? "on" : "off")
                : "set " + (on ? "-" : "+") + "o " + name + "\n"));
        return 0;
    }
}
