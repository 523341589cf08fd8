package podium.kubectl.terminal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;

/** Sits at a terminal: types, and reads what is shown, without what only moves the cursor. */
final class Typist implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final FakeHost host;
    final Keyboard keyboard = new Keyboard();
    private final AtomicReference<String> shown = new AtomicReference<>("");
    private final Thread thread;

    Typist(FakeHost host) {
        this.host = host;
        ManifestReader reader = new ManifestReader();
        TerminalSession session = new TerminalSession(new Engine(reader), reader, host, keyboard,
                text -> shown.updateAndGet(before -> before + text));
        session.resize(200, 10);
        thread = Thread.ofVirtual().start(session::run);
        await(text -> text.endsWith("~ $ "));
    }

    /** Everything so far. */
    String shown() {
        return String.valueOf(shown.get());
    }

    /** Waits until what is shown is as wanted. */
    void await(Predicate<String> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.test(shown())) {
            if (System.nanoTime() > end) throw new AssertionError("never shown; but:\n" + shown());
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Sends keys. */
    void type(String keys) {
        keyboard.type(keys);
    }

    /** Types a line and waits for the next prompt; what was printed in between. */
    String run(String line) {
        int before = shown().length();
        type(line + "\r");
        // The echo of the line is drawn key by key; its end is the first line end.
        await(text -> text.indexOf("\r\n", before) >= 0 && text.endsWith("~ $ ")
                && text.length() > text.indexOf("\r\n", before) + 2 && keyboard.isRead());
        return printed(before);
    }

    /** What was printed since a place and its first line end, without the next prompt. */
    String printed(int before) {
        String text = shown().substring(shown().indexOf("\r\n", before) + 2).replace("\r\n", "\n");
        return text.endsWith("~ $ ") ? text.substring(0, text.length() - 4) : text;
    }

    boolean hasEnded() {
        return !thread.isAlive();
    }

    @Override
    public void close() {
        keyboard.close();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
