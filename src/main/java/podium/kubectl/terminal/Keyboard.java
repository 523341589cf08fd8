package podium.kubectl.terminal;
import podium.shell.line.Key;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** The keys on their way from the terminal to whoever reads them. May be fed from any thread. */
public final class Keyboard {
    private final BlockingQueue<Key> keys = new LinkedBlockingQueue<>();
    private final AtomicBoolean reading = new AtomicBoolean();
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Takes what a terminal sends. Ctrl+C reaches a command that runs at once, before what was typed ahead. */
    public void type(String sent) {
        List<Key> typed = Key.decode(sent);
        for (Key key : typed) {
            if (key.isControl('c') && !reading.get()) {
                keys.clear();
                interrupted.set(true);
            } else {
                keys.add(key);
            }
        }
    }

    /** Does something that reads keys; meanwhile Ctrl+C is a key as others are. */
    <T> T attended(Supplier<T> work) {
        reading.set(true);
        try {
            return work.get();
        } finally {
            reading.set(false);
            // What came too late to be read as a key is meant for the command that begins now.
            if (keys.removeIf(key -> key.isControl('c'))) interrupted.set(true);
        }
    }

    /** Whether someone reads keys now. */
    boolean isRead() {
        return reading.get();
    }

    /** While a program in a container has the terminal, Ctrl+C is a key as others are; or no longer. */
    void hold(boolean on) {
        reading.set(on);
    }

    /** The next key, if one has been pressed; does not wait. */
    Optional<Key> look() {
        return Optional.ofNullable(keys.poll());
    }

    /** The next key; waits for it. Empty when the terminal has been closed. */
    Optional<Key> read() {
        try {
            while (!closed.get()) {
                Key key = keys.poll(50, TimeUnit.MILLISECONDS);
                if (key != null) return Optional.of(key);
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed.set(true);
            return Optional.empty();
        }
    }

    /** Whether Ctrl+C was pressed since a command began, or the terminal was closed. */
    public boolean isInterrupted() {
        return interrupted.get() || closed.get();
    }

    /** Whether the terminal has been closed. */
    public boolean isClosed() {
        return closed.get();
    }

    /** A command begins, or has dealt with an interrupt. */
    void calm() {
        interrupted.set(false);
    }

    /** Ends all reading. */
    public void close() {
        closed.set(true);
    }
}
