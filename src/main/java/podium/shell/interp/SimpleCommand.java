package podium.shell.interp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.shell.expand.ShellError;
import podium.shell.fs.SystemError;
import podium.shell.kernel.Descriptors;
import podium.shell.kernel.Process;
import podium.shell.syntax.Command;
import podium.shell.syntax.Parser;
import podium.shell.syntax.Word;

/** Runs one simple command: assignments, then a function, a builtin or a program. Rule: POSIX 2.9.1. */
final class SimpleCommand {
    private final Shell shell;
    private final ShellState state;
    private final Process process;

    SimpleCommand(Shell shell) {
        this.shell = shell;
        this.state = shell.state();
        this.process = shell.process();
    }

    int run(Command.Simple command, boolean last) {
        state.line(command.line());
        shell.executor().takeSubstituted();
        int files = shell.processes().count();
        try {
            return expanded(command, last);
        } finally {
            shell.processes().closeDownTo(files);
        }
    }

    private int expanded(Command.Simple command, boolean last) {
        List<String> words = words(command);
        if (words.isEmpty()) return assignOnly(command);
        Optional<FunctionBody> function = Optional.ofNullable(state.functions().get(words.getFirst()));
        Optional<Builtin> builtin = Builtins.find(words.getFirst());
        if (builtin.isPresent() && builtin.get().special() && function.isEmpty())
            return special(command, words, builtin.get());
        if (function.isPresent()) return function(command, words, function.get());
        if (builtin.isPresent()) return builtin(command, words, builtin.get());
        return program(command, words, last);
    }

    /** What declares variables takes assignments as its arguments: they are neither split nor matched with files. */
    private List<String> words(Command.Simple command) {
        String name = command.words().isEmpty() ? "" : command.words().getFirst().bare().orElse("");
        if (!List.of("export", "readonly", "local").contains(name)) return shell.fields(command.words());
        List<String> words = new ArrayList<>();
        for (Word word : command.words()) {
            Optional<Command.Assignment> assignment = Parser.assignment(word);
            if (assignment.isEmpty()) words.addAll(shell.fields(List.of(word)));
            else words.add(assignment.get().name() + "=" + shell.expander().assigned(assignment.get().value()));
        }
        return words;
    }

    private int assignOnly(Command.Simple command) {
        return shell.executor().redirected(command.redirects(), () -> {
            List<String> traced = new ArrayList<>();
            for (Command.Assignment assignment : command.assignments()) {
                String value = shell.expander().assigned(assignment.value());
                shell.assign(assignment.name(), value);
                if (state.options().is(Option.XTRACE)) traced.add(assignment.name() + "=" + Quoting.ifNeeded(value));
            }
            if (!traced.isEmpty()) trace(String.join(" ", traced));
            return shell.executor().takeSubstituted().orElse(0);
        });
    }

    private void trace(String line) {
        if (state.options().is(Option.XTRACE))
            process.err(shell.prompt(state.variables().value("PS4").orElse("")) + line + "\n");
    }

    private void trace(Command.Simple command, List<String> words) {
        if (!state.options().is(Option.XTRACE)) return;
        StringBuilder line = new StringBuilder();
        for (Command.Assignment assignment : command.assignments())
            line.append(assignment.name()).append('=').append(
                    Quoting.ifNeeded(shell.expander().assigned(assignment.value()))).append(' ');
        line.append(String.join(" ", words.stream().map(Quoting::ifNeeded).toList()));
        trace(line.toString());
    }

    private void assign(Command.Simple command, boolean export) {
        for (Command.Assignment assignment : command.assignments()) {
            String value = shell.expander().assigned(assignment.value());
            state.variables().remember(assignment.name());
            state.variables().set(assignment.name(), value, export);
        }
    }

    /** A special builtin keeps the assignments before it, and errors in it end the shell. */
    private int special(Command.Simple command, List<String> words, Builtin builtin) {
        for (Command.Assignment assignment : command.assignments())
            state.variables().set(assignment.name(), shell.expander().assigned(assignment.value()),
                    words.getFirst().equals("exec"));
        trace(command, words);
        boolean keeps = words.getFirst().equals("exec") && words.size() == 1;
        if (keeps) {
            try {
                new Redirector(process, state, shell.expander()).apply(command.redirects());
            } catch (ShellError e) {
                shell.complain(e.words());
                throw shell.exit(e.status());
            }
            return 0;
        }
        if (command.redirects().isEmpty()) return invoke(builtin, words);
        Descriptors saved = process.descriptors();
        process.descriptors(saved.copy());
        try {
            new Redirector(process, state, shell.expander()).apply(command.redirects());
            return invoke(builtin, words);
        } finally {
            process.descriptors().closeAll();
            process.descriptors(saved);
        }
    }

    /** Errors of a builtin name it and the line. */
    int invoke(Builtin builtin, List<String> words) {
        Optional<String> outer = state.builtin();
        try {
            state.builtin(Optional.of(words.getFirst()));
            return builtin.action().run(shell, words.subList(1, words.size()));
        } catch (ShellError e) {
            shell.complain(e.words());
            if (builtin.special()) {
                state.builtin(outer);
                throw shell.exit(e.status());
            }
            return e.status();
        } catch (SystemError e) {
            // What a builtin could not write is lost; only its status tells.
            process.checkpoint();
            return 1;
        } finally {
            state.builtin(outer);
        }
    }

    private int builtin(Command.Simple command, List<String> words, Builtin builtin) {
        trace(command, words);
        if (command.assignments().isEmpty())
            return shell.executor().redirected(command.redirects(), () -> invoke(builtin, words));
        return framed(() -> shell.executor().redirected(command.redirects(), () -> {
            assign(command, false);
            return invoke(builtin, words);
        }));
    }

    /** Assignments before a command last as long as it does. */
    private int framed(java.util.function.IntSupplier body) {
        state.variables().enter();
        try {
            return body.getAsInt();
        } finally {
            state.variables().leave();
        }
    }

    private int function(Command.Simple command, List<String> words, FunctionBody body) {
        trace(command, words);
        List<String> positional = state.positional();
        int line = state.firstLine();
        int option = state.optionIndex();
        Optional<Options> kept = state.kept();
        state.kept(Optional.empty());
        state.optionIndex(1);
        // Rule: BusyBox, set -E: without it a function knows nothing of the trap for failures.
        Optional<String> errors = state.traps().action(TrapTable.ERR).filter(
                _ -> !state.options().is(Option.ERRTRACE));
        if (errors.isPresent()) state.traps().remove(TrapTable.ERR);
        state.variables().enter();
        try {
            return shell.executor().redirected(command.redirects(), () -> {
                assign(command, true);
                state.positional(words.subList(1, words.size()));
                try {
                    state.firstLine(body.firstLine());
                    return process.call(() -> shell.executor().run(body.command(), false));
                } catch (Flow e) {
                    if (e.kind() == Flow.Kind.RETURN) return e.count();
                    throw e;
                }
            });
        } finally {
            if (state.traps().action(TrapTable.ERR).isEmpty())
                errors.ifPresent(action -> state.traps().set(TrapTable.ERR, action));
            state.positional(positional);
            state.variables().leave();
            state.optionIndex(option);
            state.kept().ifPresent(state.options()::restore);
            state.kept(kept);
            state.firstLine(line);
        }
    }

    private int program(Command.Simple command, List<String> words, boolean last) {
        trace(command, words);
        boolean replaces = last && state.traps().isEmpty() && shell.jobs().isEmpty();
        if (replaces) throw new Launcher(shell, process).run(command.assignments(), command.redirects(), words);
        List<Command.Redirect> redirects;
        try {
            redirects = new Redirector(process, state, shell.expander()).expanded(command.redirects());
        } catch (ShellError e) {
            if (e.status() != 1) throw e;
            shell.complain(e.words());
            return 1;
        }
        Process child = shell.fork(me -> {
            Shell inner = new Shell(me, state.copy());
            throw new Launcher(inner, me).run(command.assignments(), redirects, words);
        });
        return shell.jobs().foreground(child);
    }
}
