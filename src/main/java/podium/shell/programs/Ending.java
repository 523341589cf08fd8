package podium.shell.programs;

import java.util.ArrayList;
import java.util.List;
import podium.shell.kernel.Process;
import podium.shell.kernel.WaitQueue;
import podium.shell.machine.Signal;

/** Waits for the signal that ends a server: TERM, INT or QUIT. */
public final class Ending {
    private final Process process;
    private final List<Signal> arrived = new ArrayList<>();
    private final WaitQueue queue = new WaitQueue();

    /** From now on the signals are taken. */
    public Ending(Process process) {
        this.process = process;
        for (Signal signal : List.of(Signal.TERM, Signal.INT, Signal.QUIT))
            process.signals().handle(signal, which -> {
                arrived.add(which);
                queue.wakeAll();
            });
    }

    /** Waits; the signal that came first. */
    public Signal await() {
        while (arrived.isEmpty()) process.await(queue);
        return arrived.getFirst();
    }
}
