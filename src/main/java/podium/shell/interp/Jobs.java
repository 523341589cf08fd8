package podium.shell.interp;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.kernel.Process;
import podium.shell.kernel.Status;
import podium.shell.machine.Signal;

/** The processes that a shell started and has not forgotten. */
final class Jobs {
    private final Shell shell;
    private final SequencedMap<Integer, Process> background = new LinkedHashMap<>();

    Jobs(Shell shell) {
        this.shell = shell;
    }

    void add(Process process) {
        background.put(process.pid(), process);
        shell.state().background(process.pid());
    }

    SequencedMap<Integer, Process> all() {
        return background;
    }

    /** Waits for a command in the foreground, whatever signals come. */
    int foreground(Process child) {
        Status status = shell.process().children().waitFor(child, false).orElseThrow();
        announce(status);
        return status.code();
    }

    /** Waits for a process of the background; empty when a trapped signal comes first. */
    Optional<Status> wait(Process child) {
        Optional<Status> status = shell.process().children().waitFor(child, true);
        if (status.isPresent()) {
            background.remove(child.pid());
            announce(status.get());
        }
        return status;
    }

    /** Says which signal ended a process; the usual ends of a pipeline are not worth a word. */
    void announce(Status status) {
        if (status.signal().isEmpty()) return;
        Signal signal = status.signal().get();
        if (signal != Signal.INT && signal != Signal.PIPE) shell.process().err(Signals.description(signal) + "\n");
    }
}
