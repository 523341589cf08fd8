package podium.simulation.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import podium.shell.Clock;

/** A place to wait for news. Opening it lets all who wait look again. */
public final class Gate {
    private final Clock clock;
    private final List<Runnable> waiting = new ArrayList<>();

    public Gate(Clock clock) {
        this.clock = clock;
    }

    /** Lets all who wait go on, as the next tasks of this moment. */
    public void open() {
        List<Runnable> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(task -> clock.after(Duration.ZERO, task));
    }

    void onOpen(Runnable task) {
        waiting.add(task);
    }
}
