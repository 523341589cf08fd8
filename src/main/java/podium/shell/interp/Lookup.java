package podium.shell.interp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.expand.ShellError;
import podium.shell.kernel.Process;
import podium.shell.kernel.Loader;

/** Builtins about what a command name means. */
final class Lookup {
    static final List<String> KEYWORDS = List.of("!", "case", "do", "done", "elif", "else", "esac", "fi", "for",
            "function", "if", "in", "then", "until", "while", "{", "}");

    private Lookup() {
    }

    static int command(Shell shell, List<String> arguments) {
        Letters letters = Letters.of(arguments, "pvV");
        List<String> words = letters.words();
        boolean standard = letters.has('p');
        if (words.isEmpty()) return 0;
        if (letters.has('v')) return each(shell, words.subList(0, 1), false);
        if (letters.has('V')) return each(shell, words.subList(0, 1), true);
        Optional<Builtin> builtin = Builtins.find(words.getFirst());
        if (builtin.isPresent()) {
            Builtin plain = new Builtin(words.getFirst(), false, builtin.get().action());
            return new SimpleCommand(shell).invoke(plain, words);
        }
        return program(shell, words, standard);
    }

    private static int program(Shell shell, List<String> words, boolean standard) {
        ShellState copy = shell.state().copy();
        copy.builtin(Optional.empty());
        if (standard) copy.variables().set("PATH", "/sbin:/usr/sbin:/bin:/usr/bin", true);
        Process child = shell.fork(me -> {
            throw new Launcher(new Shell(me, copy), me).exec(words, copy.variables().environment());
        });
        return shell.jobs().foreground(child);
    }

    static int type(Shell shell, List<String> arguments) {
        // Rule: BusyBox, type: any option at all makes the answer short.
        boolean wordy = arguments.isEmpty() || !arguments.getFirst().startsWith("-");
        return each(shell, wordy ? arguments : arguments.subList(1, arguments.size()), wordy);
    }

    private static int each(Shell shell, List<String> names, boolean wordy) {
        int status = 0;
        for (String name : names) {
            Optional<String> text = describe(shell, name, wordy);
            if (text.isPresent()) shell.process().out(text.get() + "\n");
            else {
                if (wordy) shell.process().out(name + ": not found\n");
                status = 127;
            }
        }
        return status;
    }

    private static Optional<String> describe(Shell shell, String name, boolean wordy) {
        if (KEYWORDS.contains(name)) return Optional.of(wordy ? name + " is a shell keyword" : name);
        String alias = shell.state().aliases().get(name);
        if (alias != null)
            return Optional.of(
                    wordy ? name + " is an alias for " + alias : "alias " + name + "=" + Quoting.single(alias));
        if (shell.state().functions().containsKey(name)) return Optional.of(wordy ? name + " is a function" : name);
        Optional<Builtin> builtin = Builtins.find(name);
        if (builtin.isPresent())
            return Optional.of(
                    wordy ? name + " is a " + (builtin.get().special() ? "special " : "") + "shell builtin" : name);
        if (name.contains("/"))
            return new Loader(shell.process()).executable(name)
                    ? Optional.of(wordy ? name + " is " + name : name)
                    : Optional.empty();
        return Scripts.search(shell, name).map(path -> wordy ? name + " is " + path : path);
    }

    static int hash(Shell shell, List<String> arguments) {
        int status = 0;
        for (String name : Letters.of(arguments, "r").words()) {
            if (describe(shell, name, false).isPresent()) continue;
            shell.complain(name + ": not found");
            status = 1;
        }
        return status;
    }

    static int help(Shell shell, List<String> arguments) {
        if (arguments.size() > 1) throw new ShellError("too many arguments");
        StringBuilder text = new StringBuilder("Built-in commands:\n------------------");
        List<String> names = new ArrayList<>(Builtins.names());
        int column = Integer.MAX_VALUE;
        for (String name : names) {
            if (column > 60) {
                text.append("\n\t");
                column = 0;
            } else {
                text.append(' ');
            }
            text.append(name);
            column += name.length() + 1;
        }
        shell.process().out(text + "\n");
        return 0;
    }
}
