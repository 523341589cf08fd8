package podium.shell.kernel;

import java.util.concurrent.Semaphore;

/** A thread of control that runs only while the engine lends it its turn, and hands the turn back to wait. */
public final class Strand {
    private final Semaphore turn = new Semaphore(0);
    private final Semaphore engine = new Semaphore(0);
    private final Runnable body;
    private boolean started;
    private boolean finished;

    /** A strand that has not begun. */
    public Strand(Runnable body) {
        this.body = body;
    }

    /** Called by the engine: runs the strand until it pauses or ends. */
    public void resume() {
        if (finished) return;
        if (started) {
            turn.release();
        } else {
            started = true;
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
            engine.release();
        }
    }
}
