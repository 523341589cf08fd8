package podium.desktop.work;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Runs work on a thread of its own, where only the newest request counts: an older one is interrupted, and its result is
 * dropped if it comes nevertheless. To be called from one thread, the one that the foreground executor stands for.
 */
public final class LatestOnly<T> implements AutoCloseable {
    private final ScheduledExecutorService background;
    private final Executor foreground;
    private final Consumer<T> onResult;
    private final Consumer<Throwable> onFailure;
    private Future<?> running = CompletableFuture.completedFuture("");
    private long newest;

    /** @param name of the thread; results and failures are handed over on the foreground */
    public LatestOnly(String name, Executor foreground, Consumer<T> onResult, Consumer<Throwable> onFailure) {
        this.foreground = foreground;
        this.onResult = onResult;
        this.onFailure = onFailure;
        ScheduledThreadPoolExecutor pool = new ScheduledThreadPoolExecutor(1,
                Thread.ofPlatform().daemon().name(name).factory());
        pool.setKeepAliveTime(10, TimeUnit.SECONDS);
        pool.allowCoreThreadTimeOut(true);
        pool.setRemoveOnCancelPolicy(true);
        background = pool;
    }

    /** Asks for work after a pause, in which a newer request replaces it without any cost. */
    public void submit(long pauseMillis, Callable<T> work) {
        long mine = ++newest;
        running.cancel(true);
        running = background.schedule(() -> attempt(mine, work), pauseMillis, TimeUnit.MILLISECONDS);
    }

    /** Drops the request under way, if there is one. */
    public void cancel() {
        newest++;
        running.cancel(true);
    }

    private void attempt(long mine, Callable<T> work) {
        try {
            T result = work.call();
            deliver(mine, () -> onResult.accept(result));
        } catch (Throwable failure) {
            // Whatever it is: somebody waits for an answer.
            deliver(mine, () -> onFailure.accept(failure));
        }
    }

    private void deliver(long mine, Runnable delivery) {
        foreground.execute(() -> {
            if (mine == newest) delivery.run();
        });
    }

    @Override
    public void close() {
        cancel();
        background.shutdownNow();
    }
}
