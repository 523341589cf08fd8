package podium.shell.interp;

import java.util.List;
import java.util.Optional;
import podium.shell.expand.Expander;
import podium.shell.expand.ShellError;
import podium.shell.kernel.Descriptors;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.Pipe;
import podium.shell.kernel.Process;
import podium.shell.kernel.ProcessExit;
import podium.shell.kernel.Status;
import podium.shell.kernel.Text;
import podium.shell.machine.Signal;
import podium.shell.syntax.Command;
import podium.shell.syntax.Parser;
import podium.shell.syntax.SyntaxException;

/** One shell, or subshell: a process and what it knows. */
public final class Shell {
    private final Process process;
    private final ShellState state;
    private final Expander expander;
    private final Executor executor;
    private final Jobs jobs;

    public Shell(Process process, ShellState state) {
        this.process = process;
        this.state = state;
        this.expander = new Expander(new ShellScope(this));
        this.jobs = new Jobs(this);
        this.executor = new Executor(this);
    }

    Process process() {
        return process;
    }

    ShellState state() {
        return state;
    }

    Expander expander() {
        return expander;
    }

    Executor executor() {
        return executor;
    }

    Jobs jobs() {
        return jobs;
    }

    // ---- messages

    /** Rule: BusyBox, ash_vmsg: the shell, then the script or builtin with the line. */
    void complain(String message) {
        StringBuilder line = new StringBuilder(state.name()).append(": ");
        if (state.source().isPresent()) {
            if (!state.source().get().equals(state.name())) line.append(state.source().get()).append(": ");
            line.append("line ").append(state.line()).append(": ");
        }
        process.err(line.append(message).append('\n').toString());
    }

    // ---- running text

    /** Runs a script line by line; the status of its last command. */
    int run(Parser parser, boolean mayReplace) {
        int status = 0;
        while (true) {
            Optional<Command> line;
            try {
                line = parser.aliases(state.aliases()).line();
            } catch (SyntaxException e) {
                syntaxError(e);
                throw exit(2);
            }
            if (line.isEmpty()) return status;
            if (state.options().is("noexec")) continue;
            status = executor.run(line.get(), mayReplace && parser.finished());
        }
    }

    void syntaxError(SyntaxException e) {
        state.line(e.line());
        complain("syntax error: " + e.problem());
    }

    /** Runs a script from the beginning and ends the process. Errors of the shell end it with their status. */
    ProcessExit runToEnd(Parser parser, boolean mayReplace) {
        try {
            return exit(run(parser, mayReplace));
        } catch (ShellError e) {
            complain(e.words());
            return exit(e.status());
        } catch (Flow e) {
            return exit(e.kind() == Flow.Kind.RETURN ? e.count() : state.status());
        }
    }

    // ---- the end

    /** Runs the trap of the end, if there is one, and makes what ends the process. */
    ProcessExit exit(int status) {
        Optional<String> action = state.traps().action(0);
        state.traps().remove(0);
        state.status(status);
        if (action.isEmpty() || action.get().isEmpty()) return new ProcessExit(status);
        try {
            run(new Parser(action.get()), false);
        } catch (ShellError e) {
            complain(e.words());
            return new ProcessExit(e.status());
        } catch (Flow e) {
            return new ProcessExit(status);
        }
        return new ProcessExit(status);
    }

    // ---- subshells

    /** A shell in a process of its own that runs a command; traps of this one do not count there. */
    Process subshell(Command command, boolean background) {
        ShellState copy = state.copy();
        return process.fork(child -> {
            Shell shell = new Shell(child, copy);
            shell.inherit();
            shell.executor.suppressed(executor.suppressed());
            if (background) shell.detached();
            throw shell.runCommand(command);
        });
    }

    private void inherit() {
        for (Signal signal : Signal.values())
            if (!process.signals().ignores(signal)) process.signals().defaultAction(signal);
        process.environment().clear();
    }

    /** Rule: POSIX 2.9.3: a command in the background reads nothing and ignores the keyboard's signals. */
    private void detached() {
        process.signals().ignore(Signal.INT);
        process.signals().ignore(Signal.QUIT);
        process.descriptors().put(0, process.files().open("/dev/null", podium.shell.kernel.OpenMode.READ));
    }

    ProcessExit runCommand(Command command) {
        try {
            return exit(executor.run(command, true));
        } catch (ShellError e) {
            complain(e.words());
            return exit(e.status());
        } catch (Flow e) {
            return exit(e.kind() == Flow.Kind.RETURN ? e.count() : state.status());
        }
    }

    /** The output of a command. */
    String substitute(Command command) {
        Pipe pipe = new Pipe();
        OpenFile reader = pipe.reader();
        ShellState copy = state.copy();
        // BusyBox does not carry set -e into a substitution.
        copy.options().set("errexit", false);
        Descriptors own = process.descriptors();
        process.descriptors(own.copy());
        process.descriptors().put(1, pipe.writer());
        Process child = process.fork(me -> {
            Shell shell = new Shell(me, copy);
            shell.inherit();
            throw shell.runCommand(command);
        });
        process.descriptors().closeAll();
        process.descriptors(own);
        int number = own.add(reader);
        byte[] bytes = process.files().drain(reader);
        own.close(number);
        process.memory(0);
        state.status(process.children().waitFor(child, false).map(Status::code).orElse(0));
        executor.substituted();
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == '\n') end--;
        return Text.of(java.util.Arrays.copyOf(bytes, end)).replace("\0", "");
    }

    // ---- variables

    /** Sets a variable and what depends on it. */
    void assign(String name, String value) {
        state.variables().set(name, value, state.options().is("allexport"));
        process.memory(state.variables().size());
        if (name.equals("OPTIND")) state.optionOffset(0);
    }

    List<String> fields(List<podium.shell.syntax.Word> words) {
        return expander.fields(words);
    }
}
