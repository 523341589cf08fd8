package podium.shell.kernel;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** A thread of control that runs only while the engine lends it its turn, and hands the turn back to wait. */
public final class Strand {
    private final Semaphore turn = new Semaphore(0);
    private final Semaphore engine = new Semaphore(0);
    private final Runnable body;
    private final AtomicInteger running;
    private boolean started;
    private boolean finished;

    /** A strand that has not begun, and that nobody counts. */
    public Strand(Runnable body) {
        this(body, new AtomicInteger());
    }

    /**
     * A strand that has not begun.
     *
     * @param running counts the strands that have a thread
     */
    public Strand(Runnable body, AtomicInteger running) {
        this.body = body;
        this.running = running;
    }

    /** Called by the engine: runs the strand until it pauses or ends. */
    public void resume() {
        if (finished) return;
        if (started) {
            turn.release();
        } else {
            started = true;
            running.incrementAndGet();
            Thread.ofVirtual().start(this::run);
        }
        engine.acquireUninterruptibly();
    }

    /** Called by the strand itself: gives the turn back until it is resumed. */
    public void pause() {
        engine.release();
        turn.acquireUninterruptibly();
    }

    /** A strand that never ran never will. */
    void forget() {
        if (!started) finished = true;
    }

    private void run() {
        try {
            body.run();
        } finally {
            finished = true;
            running.decrementAndGet();
            engine.release();
        }
    }
}
