package podium.shell.interp;

import java.util.List;
import java.util.Optional;
import podium.shell.expand.Expander;
import podium.shell.expand.ShellError;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Descriptors;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.Pipe;
import podium.shell.kernel.Process;
import podium.shell.kernel.ProcessExit;
import podium.shell.kernel.Program;
import podium.shell.kernel.Status;
import podium.shell.kernel.Text;
import podium.shell.machine.Signal;
import podium.shell.syntax.Command;
import podium.shell.syntax.Parser;
import podium.shell.syntax.SyntaxException;

/** One shell, or subshell: a process and what it knows. */
public final class Shell {
    private static final String SYNTAX = "syntax error: ";

    private final Process process;
    private final ShellState state;
    private final Expander expander;
    private final Executor executor;
    private final Jobs jobs;
    private final ProcessFiles processes;

    public Shell(Process process, ShellState state) {
        this.process = process;
        this.state = state;
        this.expander = new Expander(new ShellScope(this));
        this.jobs = new Jobs(this);
        this.processes = new ProcessFiles(this);
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

    ProcessFiles processes() {
        return processes;
    }

    // ---- messages

    /** Rule: BusyBox, ash_vmsg: the shell, then the script or builtin with the line. */
    void complain(String message) {
        if (message.isEmpty()) return;
        StringBuilder line = new StringBuilder(state.name()).append(": ");
        if (state.source().isPresent()) {
            if (!state.source().get().equals(state.name())) line.append(state.source().get()).append(": ");
            // What is wrong with the text itself is told with the line up to which it has been read.
            boolean ofText = message.startsWith(SYNTAX) && state.builtin().isEmpty();
            line.append("line ").append(ofText ? state.lineRead() : state.line()).append(": ");
        }
        process.err(line.append(message).append('\n').toString());
    }

    /** A prompt with its parameters and substitutions expanded; as it is when it makes no sense. */
    String prompt(String text) {
        if (text.indexOf('$') < 0 && text.indexOf('`') < 0) return text;
        boolean traced = state.options().is(Option.XTRACE);
        state.options().set(Option.XTRACE, false);
        try {
            return expander.single(Parser.quoted(text));
        } catch (ShellError | SyntaxException e) {
            return text;
        } finally {
            state.options().set(Option.XTRACE, traced);
        }
    }

    // ---- running text

    /** Runs a script line by line; the status of its last command. */
    int run(Parser parser, boolean mayReplace) {
        return process.call(() -> runLines(parser, mayReplace));
    }

    /** Runs a text whose lines count from the line that runs, as those of eval and of traps do. */
    int runHere(String text) {
        int line = state.line();
        int firstLine = state.firstLine();
        state.firstLine(line);
        try {
            return run(new Parser(text), false);
        } finally {
            state.firstLine(firstLine);
            state.line(line - firstLine + 1);
        }
    }

    private int runLines(Parser parser, boolean mayReplace) {
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
            state.lineRead(parser.lineNumber());
            if (state.options().is(Option.NOEXEC)) continue;
            status = executor.run(line.get(), mayReplace && parser.finished());
        }
    }

    /** A script whose lines are shown as they are read while set -v is on. */
    Parser script(String text) {
        return new Parser(new TextLines(text, this::shown));
    }

    /** A line of a script, written to standard error first when the shell is to do so. */
    void shown(String line) {
        if (state.options().is(Option.VERBOSE)) process.err(line);
    }

    void syntaxError(SyntaxException e) {
        state.line(e.line());
        state.lineRead(e.line());
        complain(SYNTAX + e.problem());
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

    /** A process of this shell's own making. Fails in the shell's words when there are too many. */
    Process fork(Program body) {
        try {
            return process.fork(body);
        } catch (SystemError e) {
            throw new ShellError("can't fork: " + e.words());
        }
    }

    // ---- subshells

    /** A shell in a process of its own that runs a command; traps of this one do not count there. */
    Process subshell(Command command, List<Command.Redirect> redirects, boolean background) {
        ShellState copy = state.copy();
        Process forked = fork(child -> {
            Shell shell = new Shell(child, copy);
            if (lists(command)) shell.jobs.takeOver(jobs);
            shell.executor.suppressed(executor.suppressed());
            if (background) shell.readsNothing();
            throw shell.runCommand(command, redirects);
        });
        // Rule: POSIX 2.9.3: a command in the background ignores the keyboard's signals, from its first moment on.
        if (background) for (Signal signal : List.of(Signal.INT, Signal.QUIT)) forked.signals().ignore(signal);
        return forked;
    }

    /** A subshell knows nothing of the jobs around it, unless all that it does is list them. */
    private static boolean lists(Command command) {
        return command instanceof Command.Simple simple && !simple.words().isEmpty()
                && simple.words().getFirst().bare().filter("jobs"::equals).isPresent();
    }

    /** Rule: POSIX 2.9.3: a command in the background reads nothing. */
    private void readsNothing() {
        try {
            process.descriptors().put(0, process.files().open("/dev/null", podium.shell.kernel.OpenMode.READ));
        } catch (SystemError e) {
            throw new ShellError("can't open '/dev/null': " + e.words());
        }
    }

    private ProcessExit runCommand(Command command, List<Command.Redirect> redirects) {
        try {
            new Redirector(process, state, expander).apply(redirects);
        } catch (ShellError e) {
            complain(e.words());
            return exit(2);
        }
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
        copy.options().set(Option.ERREXIT, false);
        Descriptors own = process.descriptors();
        process.descriptors(own.copy());
        process.descriptors().put(1, pipe.writer());
        Process child;
        try {
            child = fork(me -> {
                Shell shell = new Shell(me, copy);
                if (lists(command)) shell.jobs.takeOver(jobs);
                throw shell.runCommand(command, List.of());
            });
        } finally {
            process.descriptors().closeAll();
            process.descriptors(own);
        }
        int number = own.add(reader);
        byte[] bytes = process.files().drain(reader);
        own.close(number);
        process.memory(0);
        Status end = process.children().waitFor(child, false).orElseThrow();
        jobs.announce(end);
        executor.substituted(end.code());
        int length = bytes.length;
        while (length > 0 && bytes[length - 1] == '\n') length--;
        return Text.of(java.util.Arrays.copyOf(bytes, length)).replace("\0", "");
    }

    // ---- variables

    /** Sets a variable and what depends on it. */
    void assign(String name, String value) {
        state.variables().set(name, value, state.options().is(Option.ALLEXPORT));
        process.memory(state.variables().size());
        state.live().assigned(name, value);
        if (name.equals("OPTIND")) state.optionIndex(value.matches("[1-9]\\d{0,5}") ? Integer.parseInt(value) : 1);
    }

    List<String> fields(List<podium.shell.syntax.Word> words) {
        return expander.fields(words);
    }
}
