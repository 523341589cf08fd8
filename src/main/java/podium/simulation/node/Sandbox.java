package podium.simulation.node;

import java.time.Instant;
import java.util.Optional;
import podium.kubelet.SandboxRecord;
import podium.shell.fs.Tree;
import podium.shell.fs.Trees;
import podium.shell.machine.SharedProcesses;
import podium.shell.net.NetworkNamespace;

/** A sandbox: the network namespace that the containers of a Pod share. */
final class Sandbox {
    /** Bytes that /dev/shm holds. */
    private static final long SHARED_MEMORY = 64L << 20;
    private final String id;
    private final int attempt;
    private final Instant createdAt;
    private final NetworkNamespace network;
    private final Optional<SharedProcesses> processes;
    private final Tree sharedMemory = Trees.empty(0, 0, 01777);
    private boolean ready = true;
    private Runnable changed = () -> {};

    Sandbox(String id, int attempt, Instant createdAt, NetworkNamespace network, boolean sharesProcesses) {
        this.id = id;
        this.attempt = attempt;
        this.createdAt = createdAt;
        this.network = network;
        sharedMemory.holdInMemory();
        sharedMemory.limit(SHARED_MEMORY);
        this.processes = sharesProcesses ? Optional.of(new SharedProcesses()) : Optional.empty();
    }

    /** Calls back whenever its record changes. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    NetworkNamespace network() {
        return network;
    }

    /** The process namespace of all containers, where the Pod asks for one. */
    Optional<SharedProcesses> processes() {
        return processes;
    }

    /** The files of /dev/shm, which the containers share. */
    Tree sharedMemory() {
        return sharedMemory;
    }

    boolean ready() {
        return ready;
    }

    void stopped() {
        ready = false;
        changed.run();
    }

    SandboxRecord record() {
        return new SandboxRecord(id, attempt, ready, createdAt, network.address());
    }
}
