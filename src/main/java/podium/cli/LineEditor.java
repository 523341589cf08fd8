package podium.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * A terminal with line editing and a history, as standard input and outputs of the shell. What was written since the last
 * newline is the prompt of the line that is read next. Ctrl+C gives up a line; while a command runs, it ends the shell.
 */
final class LineEditor implements AutoCloseable {
    private static final byte[] INTERRUPT = {3, '\n'};

    private final Terminal terminal;
    private final LineReader reader;
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final StringBuilder unfinished = new StringBuilder();
    private byte[] typed = new byte[0];

    /** Takes over the terminal of this program. */
    LineEditor() throws IOException {
        this(TerminalBuilder.builder().name("podium sh").system(true).build());
    }

    LineEditor(Terminal terminal) {
        this.terminal = terminal;
        terminal.handle(Terminal.Signal.INT, signal -> interrupted.set(true));
        reader = LineReaderBuilder.builder().terminal(terminal).option(LineReader.Option.DISABLE_EVENT_EXPANSION,
                true).option(LineReader.Option.BRACKETED_PASTE, false).build();
    }

    /** Up to some bytes of what the user types; none when the user has ended the input. */
    byte[] read(int most) {
        if (typed.length == 0) typed = line();
        byte[] part = Arrays.copyOf(typed, Math.min(most, typed.length));
        typed = Arrays.copyOfRange(typed, part.length, typed.length);
        return part;
    }

    private byte[] line() {
        String prompt = unfinished.toString();
        unfinished.setLength(0);
        try {
            return (reader.readLine(prompt) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (UserInterruptException e) {
            return INTERRUPT;
        } catch (EndOfFileException e) {
            return new byte[0];
        }
    }

    /** Writes to the terminal, whichever output it is. */
    void write(boolean error, byte[] bytes) {
        unfinished.append(new String(bytes, StandardCharsets.UTF_8));
        int end = unfinished.lastIndexOf("\n") + 1;
        terminal.writer().write(unfinished.substring(0, end));
        terminal.flush();
        unfinished.delete(0, end);
    }

    /** Whether the user has interrupted a command that runs. */
    boolean interrupted() {
        return interrupted.get();
    }

    @Override
    public void close() throws IOException {
        terminal.writer().write(unfinished.toString());
        terminal.close();
    }
}
