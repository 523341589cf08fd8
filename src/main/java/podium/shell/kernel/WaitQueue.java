package podium.shell.kernel;

import java.util.ArrayList;
import java.util.List;

/** Processes that wait for something to happen. */
public final class WaitQueue {
    private final List<Process> waiting = new ArrayList<>();

    /** It has happened, or may have: all look again, in the order in which they came. */
    public void wakeAll() {
        List<Process> woken = List.copyOf(waiting);
        waiting.clear();
        woken.forEach(process -> process.waiting().wake());
    }

    void add(Process process) {
        waiting.add(process);
    }

    void remove(Process process) {
        waiting.remove(process);
    }
}
