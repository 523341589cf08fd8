package podium.shell.kernel;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import podium.shell.machine.Signal;

/**
 * A terminal: what is typed outside of the machine is read here line by line, or key by key by a shell that edits its line
 * itself; what is written appears outside.
 */
public final class TerminalFile extends OpenFile implements Feed {
    private static final byte[] END_KEY = {4};

    private final SinkFile screen;
    private final LineDiscipline discipline = new LineDiscipline();
    /** Lines, or what was typed at once while keys are read. */
    private final Deque<byte[]> typed = new ArrayDeque<>();
    private final WaitQueue arrived = new WaitQueue();
    private Optional<Process> owner = Optional.empty();
    private Optional<Process> prompting = Optional.empty();
    private int columns = 80;
    private int rows = 24;
    private boolean byKey;
    private boolean resized;
    private boolean ended;

    TerminalFile(SinkFile screen) {
        this.screen = screen;
    }

    /** Names the program that the terminal was made for. */
    void owner(Process process) {
        owner = Optional.of(process);
    }

    /** From now on a shell that prompts gets each key as it is typed, and shows it itself. Rule: termios(3), raw mode. */
    public void readKeys(Process shell) {
        prompting = Optional.of(shell);
        byKey = true;
        List<byte[]> lines = List.copyOf(typed);
        typed.clear();
        lines.forEach(line -> typed.addLast(line.length == 0 ? END_KEY : line));
        byte[] begun = discipline.giveUp();
        if (begun.length > 0) typed.addLast(begun);
    }

    /**
     * From now on lines are read again. Rule: termios(3), canonical mode.
     *
     * @param left the keys that the shell has taken and not used
     */
    public void readLines(byte[] left) {
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.writeBytes(left);
        typed.forEach(rest::writeBytes);
        typed.clear();
        byKey = false;
        send(rest.toByteArray());
    }

    /** Waits for keys, or for another size of the screen; empty for the latter, and at the end of all input. */
    public byte[] keys(Process shell) {
        while (typed.isEmpty() && !ended && !resized) shell.await(arrived);
        resized = false;
        return typed.isEmpty() ? new byte[0] : typed.removeFirst();
    }

    /** Whether nothing is typed any more. */
    public boolean isOver() {
        return ended && typed.isEmpty();
    }

    /** Whether what is typed is shown. */
    public void echo(boolean on) {
        discipline.echo(on);
    }

    /** How wide the screen is, in characters. */
    public int columns() {
        return columns;
    }

    /** How high the screen is, in lines. */
    public int rows() {
        return rows;
    }

    /** The screen has another size. */
    void resize(int newColumns, int newRows) {
        columns = newColumns;
        rows = newRows;
        foreground(Signal.WINCH);
        if (!byKey) return;
        resized = true;
        arrived.wakeAll();
    }

    @Override
    public byte[] read(Process process, int most) {
        while (typed.isEmpty()) {
            if (ended) return new byte[0];
            process.await(arrived);
        }
        byte[] line = typed.removeFirst();
        if (line.length <= most) return line;
        typed.addFirst(Arrays.copyOfRange(line, most, line.length));
        return Arrays.copyOf(line, most);
    }

    @Override
    public void write(Process process, byte[] bytes) {
        screen.write(process, LineDiscipline.shown(bytes));
    }

    /** Writes as it is: the bytes move the cursor themselves. */
    public void draw(Process process, byte[] bytes) {
        screen.write(process, bytes);
    }

    @Override
    public void send(byte[] keys) {
        if (byKey) {
            if (keys.length > 0) ready(keys);
            return;
        }
        for (LineDiscipline.Effect effect : discipline.type(keys)) {
            switch (effect) {
                case LineDiscipline.Effect.Shown(byte[] bytes) -> screen.show(bytes);
                case LineDiscipline.Effect.Ready(byte[] line) -> ready(line);
                case LineDiscipline.Effect.Interrupted() -> foreground(Signal.INT);
            }
        }
    }

    @Override
    public void end() {
        ended = true;
        arrived.wakeAll();
    }

    private void ready(byte[] bytes) {
        typed.addLast(bytes);
        arrived.wakeAll();
    }

    /** The shell that prompted last and what it has started, or the first program; those in the background are spared. */
    private void foreground(Signal signal) {
        prompting.filter(shell -> shell.status().isEmpty()).or(() -> owner).ifPresent(
                process -> deliver(process, signal));
    }

    private void deliver(Process process, Signal signal) {
        List<Process> children = process.children().all();
        process.deliver(signal);
        children.forEach(child -> deliver(child, signal));
    }

    @Override
    public boolean ready() {
        return ended || !typed.isEmpty();
    }

    @Override
    public Optional<WaitQueue> arrival() {
        return Optional.of(arrived);
    }

    @Override
    public Optional<TerminalFile> terminal() {
        return Optional.of(this);
    }

    @Override
    protected void released() {
        screen.close();
    }
}
