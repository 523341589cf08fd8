package podium.desktop.work;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A thread of its own that carries out one order after the other, in the order they came. */
public final class OneThread implements Executor, AutoCloseable {
    private static final long PATIENCE_SECONDS = 2;

    private final ExecutorService thread;

    /** @param name of the thread, which does not keep the program alive */
    public OneThread(String name) {
        thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    @Override
    public void execute(Runnable order) {
        thread.execute(order);
    }

    /** Takes no further orders, and waits a moment for those that are not yet done. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) thread.shutdownNow();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
