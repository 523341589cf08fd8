package podium.simulation.node;

import java.time.Instant;
import podium.kubelet.SandboxRecord;
import podium.shell.net.NetworkNamespace;

/** A sandbox: the network namespace that the containers of a Pod share. */
final class Sandbox {
    private final String id;
    private final int attempt;
    private final Instant createdAt;
    private final NetworkNamespace network;
    private boolean ready = true;

    Sandbox(String id, int attempt, Instant createdAt, NetworkNamespace network) {
        this.id = id;
        this.attempt = attempt;
        this.createdAt = createdAt;
        this.network = network;
    }

    NetworkNamespace network() {
        return network;
    }

    boolean ready() {
        return ready;
    }

    void stopped() {
        ready = false;
    }

    SandboxRecord record() {
        return new SandboxRecord(id, attempt, ready, createdAt, network.address());
    }
}
