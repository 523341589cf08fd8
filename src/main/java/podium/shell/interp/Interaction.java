package podium.shell.interp;

import java.util.Optional;
import podium.shell.expand.ShellError;
import podium.shell.kernel.OpenFile;
import podium.shell.kernel.ProcessExit;
import podium.shell.machine.Signal;
import podium.shell.syntax.Command;
import podium.shell.syntax.Parser;
import podium.shell.syntax.ScriptLines;
import podium.shell.syntax.SyntaxException;

/** A shell at a terminal: it prompts for each line, and an error ends the command but not the shell. */
final class Interaction {
    /** What a terminal sends for Ctrl+C. */
    private static final char INTERRUPT = '\u0003';

    private final Shell shell;
    private final ScriptLines lines;
    private final Optional<EditedLines> edited;
    private boolean within;

    Interaction(Shell shell, ScriptLines lines) {
        this.shell = shell;
        this.lines = lines;
        this.edited = shell.process().descriptors().find(0).flatMap(OpenFile::terminal).map(
                terminal -> new EditedLines(shell, terminal));
    }

    /** Runs until the input ends or the user leaves; what ends the process. */
    ProcessExit run() {
        // Rule: sh(1): an interrupt ends the command of an interactive shell, and not the shell.
        shell.process().signals().handle(Signal.INT, shell.state().traps()::arrived);
        while (true) {
            Parser parser = new Parser(this::next).aliases(shell.state().aliases());
            try {
                if (!more(parser)) return shell.exit(shell.state().status());
            } catch (Interrupted e) {
                shell.process().clearInterrupt();
                shell.state().status(130);
            } catch (SyntaxException e) {
                shell.syntaxError(e);
                shell.state().status(2);
            } catch (ShellError e) {
                shell.complain(e.words());
                shell.state().status(e.status());
            } catch (Flow e) {
                shell.state().status(e.kind() == Flow.Kind.RETURN ? e.count() : 0);
            }
        }
    }

    private boolean more(Parser parser) {
        while (true) {
            within = false;
            Optional<Command> command = parser.line();
            if (command.isEmpty()) return false;
            shell.executor().run(command.get(), false);
        }
    }

    private Optional<String> next() {
        String prompt = Prompts.shown(shell, within ? "PS2" : "PS1");
        shell.process().err(prompt);
        within = true;
        Optional<String> line = edited.isPresent() ? edited.get().next(prompt) : lines.next();
        if (line.isPresent() && line.get().indexOf(INTERRUPT) >= 0) throw new Interrupted();
        return line;
    }
}
