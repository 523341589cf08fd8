package podium.shell.interp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.expand.ShellError;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Executable;
import podium.shell.kernel.Loader;
import podium.shell.kernel.Process;
import podium.shell.kernel.ProcessExit;
import podium.shell.syntax.Command;

/** Turns a forked shell into a program. */
final class Launcher {
    private final Shell shell;
    private final Process process;

    Launcher(Shell shell, Process process) {
        this.shell = shell;
        this.process = process;
    }

    /** Applies redirections and assignments, then runs the program; never comes back otherwise than by the end. */
    ProcessExit run(List<Command.Assignment> assignments, List<Command.Redirect> redirects, List<String> words) {
        ShellState state = shell.state();
        try {
            new Redirector(process, state, shell.expander()).apply(redirects);
            for (Command.Assignment assignment : assignments)
                state.variables().set(assignment.name(), shell.expander().assigned(assignment.value()), true);
        } catch (ShellError e) {
            shell.complain(e.words());
            return new ProcessExit(e.status());
        }
        return exec(words, state.variables().environment());
    }

    /** Replaces the process by a program found along PATH. */
    ProcessExit exec(List<String> words, SequencedMap<String, String> environment) {
        String name = words.getFirst();
        String path = shell.state().variables().value("PATH").orElse("/sbin:/usr/sbin:/bin:/usr/bin");
        try {
            Executable executable = find(name, path, words);
            process.environment().clear();
            process.environment().putAll(environment);
            process.exec(executable);
            return new ProcessExit(0);
        } catch (SystemError e) {
            boolean missing = e.errno() == Errno.ENOENT || e.errno() == Errno.ENOTDIR;
            shell.complain(name + ": " + (missing ? "not found" : e.words()));
            return new ProcessExit(!missing && name.contains("/") ? 126 : 127);
        }
    }

    private Executable find(String name, String path, List<String> words) {
        Loader loader = new Loader(process);
        String file = name;
        if (name.isEmpty()) throw new SystemError(Errno.EACCES);
        if (!name.contains("/")) {
            Optional<String> found = loader.search(name, path);
            if (found.isEmpty()) throw new SystemError(blocked(name, path) ? Errno.EACCES : Errno.ENOENT);
            file = found.get();
        }
        try {
            return loader.load(file, words);
        } catch (SystemError e) {
            if (e.errno() != Errno.ENOEXEC) throw e;
            // Rule: POSIX 2.9.1.1: text that is no program is a script of this shell.
            List<String> script = new ArrayList<>(List.of(shell.state().name(), file));
            script.addAll(words.subList(1, words.size()));
            return new Executable(new ShellProgram(), script);
        }
    }

    private boolean blocked(String name, String path) {
        for (String directory : path.split(":", -1))
            if (process.files().look(
                    podium.shell.fs.Paths.child(directory.isEmpty() ? "." : directory, name)).isPresent())
                return true;
        return false;
    }
}
