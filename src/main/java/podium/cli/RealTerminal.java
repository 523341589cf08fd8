package podium.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import podium.shell.machine.Keys;

/** The terminal that this program was started at, as the terminal of a simulated program: each key is handed over. */
final class RealTerminal implements Keys, AutoCloseable {
    /** How often it is looked whether something was typed while a program runs. */
    private static final long GLANCE_NANOS = 20_000_000;

    private final Terminal terminal;
    private final Attributes before;
    private long looked = System.nanoTime();

    RealTerminal(Terminal terminal) {
        this.terminal = terminal;
        before = terminal.enterRawMode();
        Attributes raw = new Attributes(terminal.getAttributes());
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        raw.setOutputFlag(Attributes.OutputFlag.OPOST, false);
        terminal.setAttributes(raw);
    }

    /** Takes over the terminal of this program. */
    static RealTerminal open() throws IOException {
        return new RealTerminal(TerminalBuilder.builder().name("podium").system(true).graphemeCluster(false).build());
    }

    /** Whether a person sits in front of this program's input and output. */
    static boolean isThere() {
        return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
    }

    @Override
    public byte[] typed(boolean waits) {
        long now = System.nanoTime();
        if (!waits && now - looked < GLANCE_NANOS) return new byte[0];
        looked = now;
        try {
            StringBuilder keys = new StringBuilder();
            int key = terminal.reader().read(waits ? 0 : 1);
            while (key >= 0) {
                keys.append((char) key);
                // What one key sends comes at once.
                key = terminal.reader().read(2);
            }
            return keys.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until something is typed, but no longer than a while. */
    void await(Duration most) {
        try {
            terminal.reader().peek(Math.max(1, most.toMillis()));
            looked = System.nanoTime() - GLANCE_NANOS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes as it is. */
    void write(byte[] bytes) {
        terminal.writer().write(new String(bytes, StandardCharsets.UTF_8));
        terminal.flush();
    }

    @Override
    public int columns() {
        return terminal.getSize().getColumns() > 0 ? terminal.getSize().getColumns() : 80;
    }

    @Override
    public int rows() {
        return terminal.getSize().getRows() > 0 ? terminal.getSize().getRows() : 24;
    }

    @Override
    public void close() throws IOException {
        terminal.setAttributes(before);
        terminal.close();
    }
}
