package podium.desktop.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Writes files a moment later and off the caller's thread; of several texts for one file only the last is written. */
public final class DelayedWriter implements AutoCloseable {
    private final Consumer<String> onProblem;
    private final Map<Path, String> pending = new LinkedHashMap<>();
    private final Object writing = new Object();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("writer").factory());
    private final Executor later;

    /** @param onProblem told, on the writing thread, that a file could not be written and why */
    public DelayedWriter(long delayMillis, Consumer<String> onProblem) {
        later = CompletableFuture.delayedExecutor(delayMillis, TimeUnit.MILLISECONDS, thread);
        this.onProblem = onProblem;
    }

    /** Asks for a text to be written. */
    public void write(Path file, String text) {
        synchronized (pending) {
            if (pending.put(file, text) == null) later.execute(this::flush);
        }
    }

    /** What was asked for and is not yet written. */
    Optional<String> pending(Path file) {
        synchronized (pending) {
            return Optional.ofNullable(pending.get(file));
        }
    }

    /** Writes at once whatever waits. */
    public void flush() {
        synchronized (writing) {
            Map<Path, String> due;
            synchronized (pending) {
                due = new LinkedHashMap<>(pending);
            }
            due.forEach(this::attempt);
            synchronized (pending) {
                due.forEach(pending::remove);
                if (!pending.isEmpty()) later.execute(this::flush);
            }
        }
    }

    private void attempt(Path file, String text) {
        try {
            UserFolder.write(file, text);
        } catch (IOException e) {
            onProblem.accept("Not saved: " + file + " cannot be written (" + e.getMessage()
                    + "). Free some space or set -Dpodium.data to a folder that can be written.");
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        flush();
    }
}
