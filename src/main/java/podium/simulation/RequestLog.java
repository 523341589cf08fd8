package podium.simulation;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;
import podium.shell.Clock;
import podium.shell.net.NetworkNamespace;
import podium.simulation.Change.RequestSent;

/** Tells the trace of requests that containers send. */
public final class RequestLog {
    private final Clock clock;
    private final TraceLog trace;
    private final IdentityHashMap<NetworkNamespace, Function<String, Optional<ContainerRun>>> owners = new IdentityHashMap<>();

    RequestLog(Clock clock, TraceLog trace) {
        this.clock = clock;
        this.trace = trace;
    }

    /** Registers whose a namespace is: the present run of each of its containers by name. */
    public void register(NetworkNamespace namespace, Function<String, Optional<ContainerRun>> runs) {
        owners.put(namespace, runs);
    }

    void record(NetworkNamespace from, String container, String host, int port, String outcome) {
        Optional.ofNullable(owners.get(from)).flatMap(runs -> runs.apply(container)).ifPresent(
                run -> trace.add(new RequestSent(clock.now(), run, host, port, outcome)));
    }
}
