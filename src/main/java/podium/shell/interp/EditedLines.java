package podium.shell.interp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import podium.shell.kernel.TerminalFile;
import podium.shell.kernel.Text;
import podium.shell.line.History;
import podium.shell.line.Key;
import podium.shell.line.LineReader;
import podium.shell.line.LineTerminal;

/** The lines that a user types at a terminal, edited with the keys of BusyBox's shell. */
final class EditedLines implements LineTerminal {
    private static final String CONTROLS = "\u001b\\[[0-9;?]*[ -/]*[@-~]";

    private final Shell shell;
    private final TerminalFile terminal;
    private final History history = new History(List.of());
    private final LineReader reader;
    private final Deque<Key> keys = new ArrayDeque<>();

    EditedLines(Shell shell, TerminalFile terminal) {
        this.shell = shell;
        this.terminal = terminal;
        reader = new LineReader(this, history, new WordCompleter(shell)::complete);
    }

    /**
     * The next line with its end; empty at the end of the input.
     *
     * @param prompt what has been written before it
     * @throws Interrupted when the user gives the line up
     */
    Optional<String> next(String prompt) {
        String shown = prompt.substring(prompt.lastIndexOf('\n') + 1).replaceAll(CONTROLS, "");
        terminal.readKeys(shell.process());
        try {
            return switch (reader.read(shown)) {
                case LineReader.Outcome.Line(String text) -> {
                    history.add(text);
                    yield Optional.of(text + "\n");
                }
                case LineReader.Outcome.GivenUp _ -> throw new Interrupted();
                case LineReader.Outcome.End _ -> Optional.empty();
            };
        } finally {
            StringBuilder left = new StringBuilder();
            keys.forEach(key -> left.append(key.sequence()));
            keys.clear();
            terminal.readLines(Text.bytes(left.toString()));
        }
    }

    @Override
    public Optional<Key> key() {
        while (keys.isEmpty()) {
            if (terminal.isOver()) return Optional.empty();
            byte[] typed = terminal.keys(shell.process());
            if (typed.length == 0 && !terminal.isOver()) return Optional.of(Key.of(Key.Kind.RESIZED));
            keys.addAll(Key.decode(Text.of(typed)));
        }
        return Optional.of(keys.removeFirst());
    }

    @Override
    public void draw(String text) {
        terminal.draw(shell.process(), Text.bytes(text));
    }

    @Override
    public int columns() {
        return terminal.columns();
    }
}
