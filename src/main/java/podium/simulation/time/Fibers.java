package podium.simulation.time;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import podium.shell.Clock;

/**
 * Code in direct style that waits in virtual time. Of all fibers and tasks exactly one runs at a time: a fiber is resumed
 * by a task of the clock, and that task goes on when the fiber waits again or ends.
 */
public final class Fibers implements AutoCloseable {
    private final Clock clock;
    private final List<Fiber> live = new ArrayList<>();
    private boolean closed;

    public Fibers(Clock clock) {
        this.clock = clock;
    }

    /**
     * Runs a body on a thread as light as those of fibers, and waits for it: from there the turn is handed to a fiber and
     * back without a switch of the operating system.
     */
    public static <T> T beside(Supplier<T> body) {
        if (Thread.currentThread().isVirtual()) return body.get();
        try {
            return CompletableFuture.supplyAsync(body, task -> Thread.ofVirtual().start(task)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) throw failure;
            if (e.getCause() instanceof Error error) throw error;
            throw e;
        }
    }

    /** Starts a body as the next task of this moment. */
    public Fiber start(String name, Consumer<Fiber> body) {
        Fiber fiber = new Fiber(this, clock, name, body);
        live.add(fiber);
        fiber.begin();
        return fiber;
    }

    /** Ends all fibers where they wait. */
    @Override
    public void close() {
        closed = true;
        for (Fiber fiber : List.copyOf(live)) fiber.stop();
    }

    boolean closed() {
        return closed;
    }

    void ended(Fiber fiber) {
        live.remove(fiber);
    }
}
