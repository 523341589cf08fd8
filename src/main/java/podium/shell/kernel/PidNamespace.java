package podium.shell.kernel;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Processes that see each other. Its process 1, if it has one, takes the others with it when it ends. */
public final class PidNamespace {
    private final NavigableMap<Integer, Process> processes = new TreeMap<>();
    private int last;

    /** The namespace of one container; its first process becomes number 1. */
    public static PidNamespace own() {
        return new PidNamespace();
    }

    /** The namespace of a Pod with shareProcessNamespace: number 1 is the pause process. */
    public static PidNamespace shared() {
        PidNamespace namespace = new PidNamespace();
        namespace.last = 1;
        return namespace;
    }

    int enter(Process process) {
        processes.put(++last, process);
        return last;
    }

    void leave(Process process) {
        processes.remove(process.pid());
    }

    /** The process of a number. */
    public Optional<Process> find(int pid) {
        return Optional.ofNullable(processes.get(pid));
    }

    /** All processes, by number. */
    public List<Process> all() {
        return List.copyOf(processes.values());
    }
}
