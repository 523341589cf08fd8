package podium.simulation.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
