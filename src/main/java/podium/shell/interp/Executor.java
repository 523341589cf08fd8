package podium.shell.interp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import podium.shell.expand.ShellError;
import podium.shell.kernel.Descriptors;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.Pipe;
import podium.shell.kernel.Process;
import podium.shell.machine.Signal;
import podium.shell.syntax.Command;
import podium.shell.syntax.Word;

/** Runs commands. */
final class Executor {
    private final Shell shell;
    private final ShellState state;
    private final Process process;
    private int loops;
    private int tested;
    private OptionalInt substituted = OptionalInt.empty();

    Executor(Shell shell) {
        this.shell = shell;
        this.state = shell.state();
        this.process = shell.process();
    }

    /** How deep in conditions the shell is, where set -e does not count. */
    int suppressed() {
        return tested;
    }

    void suppressed(int depth) {
        tested = depth;
    }

    /** A command substitution has ended; $? keeps its value until the whole command has. */
    void substituted(int status) {
        substituted = OptionalInt.of(status);
    }

    /** How the last command substitution of the present command ended. */
    OptionalInt takeSubstituted() {
        OptionalInt was = substituted;
        substituted = OptionalInt.empty();
        return was;
    }

    /** Runs a command; the shell may be replaced by the last program. */
    int run(Command command, boolean last) {
        process.step();
        if (state.options().is(Option.NOEXEC)) return state.status();
        int status = switch (command) {
            case Command.Simple simple -> checked(new SimpleCommand(shell).run(simple, last));
            case Command.Sequence sequence -> sequence(sequence, last);
            case Command.AndOr andOr -> andOr(andOr, last);
            case Command.Pipeline pipeline -> pipeline(pipeline);
            case Command.Background background -> background(background);
            case Command.Subshell subshell -> checked(subshell(subshell));
            case Command.Group group -> group(group);
            case Command.If choice -> choice(choice);
            case Command.Loop loop -> loop(loop);
            case Command.For loop -> forLoop(loop);
            case Command.Case choice -> cases(choice);
            case Command.Function function -> {
                state.functions().put(function.name(), new FunctionBody(function.body(), state.firstLine()));
                yield 0;
            }
        };
        state.status(status);
        if (state.traps().hasPending()) runTraps();
        return state.status();
    }

    private int checked(int status) {
        state.status(status);
        if (status == 0 || tested > 0) return status;
        runErrorTrap(status);
        if (state.options().is(Option.ERREXIT)) {
            runTraps();
            throw shell.exit(status);
        }
        return status;
    }

    /** What {@code trap ... ERR} wants done about a failure; a failure in there counts no more. */
    private void runErrorTrap(int status) {
        Optional<String> action = state.traps().action(TrapTable.ERR);
        if (action.isEmpty()) return;
        state.traps().remove(TrapTable.ERR);
        try {
            shell.runHere(action.get());
        } finally {
            if (state.traps().action(TrapTable.ERR).isEmpty()) state.traps().set(TrapTable.ERR, action.get());
        }
        state.status(status);
    }

    /** Runs the actions of signals that have come. */
    void runTraps() {
        Optional<Signal> next = state.traps().next();
        while (next.isPresent()) {
            process.clearInterrupt();
            int before = state.status();
            String action = state.traps().action(next.get().number()).orElse("");
            if (!action.isEmpty()) shell.runHere(action);
            else if (next.get() == Signal.INT) throw new Interrupted();
            state.status(before);
            next = state.traps().next();
        }
    }

    private int condition(Command command) {
        tested++;
        try {
            return run(command, false);
        } finally {
            tested--;
        }
    }

    private int sequence(Command.Sequence sequence, boolean last) {
        int status = 0;
        for (int i = 0; i < sequence.parts().size(); i++)
            status = run(sequence.parts().get(i), last && i == sequence.parts().size() - 1);
        return status;
    }

    private int andOr(Command.AndOr andOr, boolean last) {
        int status = condition(andOr.left());
        return (status == 0) == andOr.and() ? run(andOr.right(), last) : status;
    }

    private int background(Command.Background background) {
        Process child = shell.subshell(background.body(), List.of(), true);
        int parts = background.body() instanceof Command.Pipeline pipeline ? pipeline.parts().size() : 1;
        shell.jobs().add(child, parts);
        return 0;
    }

    private int subshell(Command.Subshell subshell) {
        if (!subshell.redirects().isEmpty()) state.line(subshell.line());
        return shell.jobs().foreground(shell.subshell(subshell.body(), subshell.redirects(), false));
    }

    private int group(Command.Group group) {
        if (!group.redirects().isEmpty()) state.line(group.line());
        return redirected(group.redirects(), () -> run(group.body(), false));
    }

    /** Runs something with redirections around it, and takes them back. */
    int redirected(List<Command.Redirect> redirects, java.util.function.IntSupplier body) {
        if (redirects.isEmpty()) return body.getAsInt();
        Descriptors saved = process.descriptors();
        process.descriptors(saved.copy());
        try {
            int files = shell.processes().count();
            new Redirector(process, state, shell.expander()).apply(redirects);
            shell.processes().closeDownTo(files);
            return body.getAsInt();
        } catch (ShellError e) {
            // The message goes where the redirections lead.
            shell.complain(e.words());
            if (e.status() != 1) throw new ShellError("", e.status());
            return 1;
        } finally {
            process.descriptors().closeAll();
            process.descriptors(saved);
        }
    }

    private int choice(Command.If choice) {
        if (condition(choice.condition()) == 0) return run(choice.body(), false);
        return choice.otherwise().map(other -> run(other, false)).orElse(0);
    }

    private int loop(Command.Loop loop) {
        int status = 0;
        loops++;
        try {
            while ((condition(loop.condition()) == 0) != loop.until()) {
                try {
                    status = run(loop.body(), false);
                } catch (Flow e) {
                    if (leaves(e)) return 0;
                }
            }
        } catch (Flow e) {
            if (leaves(e)) return 0;
        } finally {
            loops--;
        }
        return status;
    }

    /** Whether a break or continue ends this loop; one for an outer loop goes on there. */
    private boolean leaves(Flow flow) {
        if (flow.kind() == Flow.Kind.RETURN) throw flow;
        if (flow.count() > 1 && loops > 1) throw new Flow(flow.kind(), flow.count() - 1);
        return flow.kind() == Flow.Kind.BREAK;
    }

    boolean inLoop() {
        return loops > 0;
    }

    private int forLoop(Command.For loop) {
        state.line(loop.line());
        List<String> values = loop.words().map(shell::fields).orElseGet(state::positional);
        int status = 0;
        loops++;
        try {
            for (String value : values) {
                shell.assign(loop.name(), value);
                try {
                    status = run(loop.body(), false);
                } catch (Flow e) {
                    if (leaves(e)) return 0;
                }
            }
        } finally {
            loops--;
        }
        return status;
    }

    private int cases(Command.Case choice) {
        state.line(choice.line());
        String value = shell.expander().single(choice.word());
        for (Command.Item item : choice.items())
            for (Word pattern : item.patterns())
                if (shell.expander().pattern(pattern).matches(value))
                    return item.body().map(body -> run(body, false)).orElse(0);
        return 0;
    }

    private int pipeline(Command.Pipeline pipeline) {
        if (pipeline.parts().size() == 1) return condition(pipeline.parts().getFirst()) == 0 ? 1 : 0;
        if (!pipeline.negated()) return checked(pipe(pipeline.parts()));
        tested++;
        try {
            return pipe(pipeline.parts()) == 0 ? 1 : 0;
        } finally {
            tested--;
        }
    }

    private int pipe(List<Command> parts) {
        List<Process> children = new ArrayList<>();
        Optional<OpenFile> input = Optional.empty();
        for (int i = 0; i < parts.size(); i++) {
            Descriptors saved = process.descriptors();
            process.descriptors(saved.copy());
            input.ifPresent(file -> process.descriptors().put(0, file));
            input = Optional.empty();
            if (i < parts.size() - 1) {
                Pipe pipe = new Pipe();
                input = Optional.of(pipe.reader());
                process.descriptors().put(1, pipe.writer());
            }
            try {
                children.add(shell.subshell(parts.get(i), List.of(), false));
            } finally {
                process.descriptors().closeAll();
                process.descriptors(saved);
            }
        }
        int status = 0;
        int failed = 0;
        for (Process child : children) {
            status = shell.jobs().foreground(child);
            if (status != 0) failed = status;
        }
        return state.options().is(Option.PIPEFAIL) ? failed : status;
    }
}
