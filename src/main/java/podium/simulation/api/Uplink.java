package podium.simulation.api;

import java.util.ArrayList;
import java.util.List;

/** The way between one node and the API: while it is cut, both sides keep for later what they have to tell. */
public final class Uplink {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean cut;

    /** Whether nothing gets through. */
    public boolean isCut() {
        return cut;
    }

    /** Runs a task now, or as soon as the way is open again. */
    public void pass(Runnable task) {
        if (cut) waiting.add(task);
        else task.run();
    }

    /** Cuts the way. */
    public void cut() {
        cut = true;
    }

    /** Opens the way; what has waited passes in order. */
    public void open() {
        if (!cut) return;
        cut = false;
        List<Runnable> tasks = List.copyOf(waiting);
        waiting.clear();
        tasks.forEach(Runnable::run);
    }
}
