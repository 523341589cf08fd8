package podium.shell.interp;

import java.util.List;
import java.util.Optional;
import podium.shell.expand.ShellError;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Loader;
import podium.shell.kernel.ProcessExit;
import podium.shell.machine.Signal;
import podium.shell.syntax.Parser;

/** Builtins that run text or programs in this shell. */
final class Scripts {
    private Scripts() {
    }

    static int eval(Shell shell, List<String> arguments) {
        return shell.runHere(String.join(" ", arguments));
    }

    static int dot(Shell shell, List<String> arguments) {
        if (arguments.isEmpty()) return 2;
        String path = locate(shell, arguments.getFirst());
        String text;
        try {
            text = shell.process().files().isDirectory(path) ? "" : shell.process().files().text(path);
        } catch (SystemError e) {
            throw new ShellError("can't open '" + arguments.getFirst() + "': " + e.words());
        }
        ShellState state = shell.state();
        List<String> positional = state.positional();
        Optional<String> source = state.script();
        Optional<String> builtin = state.builtin();
        int firstLine = state.firstLine();
        int suppressed = shell.executor().suppressed();
        boolean replaces = arguments.size() > 1;
        if (replaces) state.positional(arguments.subList(1, arguments.size()));
        state.script(Optional.of(path));
        state.builtin(Optional.empty());
        state.firstLine(1);
        // BusyBox counts errors in a sourced file under set -e even where the dot command stands in a condition.
        shell.executor().suppressed(0);
        try {
            return shell.run(shell.script(text), false);
        } catch (Flow e) {
            if (e.kind() == Flow.Kind.RETURN) return e.count();
            throw e;
        } finally {
            shell.executor().suppressed(suppressed);
            state.firstLine(firstLine);
            state.script(source);
            state.builtin(builtin);
            if (replaces) state.positional(positional);
        }
    }

    private static String locate(Shell shell, String name) {
        if (name.contains("/")) return name;
        for (String directory : shell.state().variables().value("PATH").orElse("").split(":", -1)) {
            String candidate = podium.shell.fs.Paths.child(directory.isEmpty() ? "." : directory, name);
            if (shell.process().files().access(candidate, 4)) return candidate;
        }
        throw new ShellError(name + ": not found");
    }

    static int exec(Shell shell, List<String> arguments) {
        if (arguments.isEmpty()) return 0;
        ShellState state = shell.state();
        if (arguments.getFirst().equals("-a") && arguments.size() > 2) {
            // This build finds programs under their own name only.
            shell.complain(arguments.get(2) + ": not found");
            throw shell.exit(127);
        }
        List<String> words = Letters.of(arguments, "").words();
        if (words.isEmpty()) return 0;
        for (Signal signal : Signal.values())
            if (state.traps().action(signal.number()).filter(action -> !action.isEmpty()).isPresent())
                shell.process().signals().defaultAction(signal);
        ProcessExit end = new Launcher(shell, shell.process()).exec(words, state.variables().environment());
        throw end;
    }

    /** Whether a name is found along PATH. */
    static Optional<String> search(Shell shell, String name) {
        return new Loader(shell.process()).search(name, shell.state().variables().value("PATH").orElse(""));
    }
}
