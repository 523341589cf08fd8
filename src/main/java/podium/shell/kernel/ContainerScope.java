package podium.shell.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import podium.shell.fs.MemoryCharges;
import podium.shell.net.NetworkNamespace;

/** What the processes of one container share: name, host name, network and a limit of memory. */
public final class ContainerScope {
    /** What one process can hold on a node before the node itself runs out. */
    private static final long NODE_MEMORY = 4L << 30;

    /** A limit of processes, as nodes set one for each Pod. */
    private static final int MOST_PROCESSES = 1024;

    private final String name;
    private final String hostname;
    private final NetworkNamespace network;
    private final OptionalLong memoryLimit;
    private final List<Process> processes = new ArrayList<>();
    private final BiConsumer<Process, Status> ended;
    private final Fatigue fatigue = new Fatigue();
    private long memory;
    private long fileMemory;
    private final LongConsumer files = this::filesChanged;
    private boolean outOfMemory;

    ContainerScope(String name, String hostname, NetworkNamespace network, OptionalLong memoryLimit,
            BiConsumer<Process, Status> ended) {
        this.name = name;
        this.hostname = hostname;
        this.network = network;
        this.memoryLimit = memoryLimit;
        this.ended = ended;
    }

    public String name() {
        return name;
    }

    public String hostname() {
        return hostname;
    }

    public NetworkNamespace network() {
        return network;
    }

    Fatigue fatigue() {
        return fatigue;
    }

    boolean outOfMemory() {
        return outOfMemory;
    }

    /** Whether the container has as many processes as it may. */
    boolean crowded() {
        return processes.size() >= MOST_PROCESSES;
    }

    void joined(Process process) {
        processes.add(process);
    }

    void ended(Process process, Status status) {
        processes.remove(process);
        ended.accept(process, status);
    }

    List<Process> processes() {
        return List.copyOf(processes);
    }

    /** Files in memory count for the container that writes them. */
    void payForFiles(MemoryCharges charges, long bytes, Process process) {
        charges.pay(files, bytes);
        memoryChanged(0, process);
    }

    private void filesChanged(long difference) {
        fileMemory += difference;
    }

    void memoryChanged(long difference, Process process) {
        memory += difference;
        if (memory + fileMemory <= memoryLimit.orElse(NODE_MEMORY) || outOfMemory) return;
        outOfMemory = true;
        // Rule: the kubelet sets memory.oom.group, so the kernel ends all processes of the container.
        for (Process victim : processes()) victim.die(Status.signalled(podium.shell.machine.Signal.KILL));
        process.checkpoint();
    }
}
