package podium.shell.kernel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import podium.shell.Clock;
import podium.shell.machine.ContainerConfig;
import podium.shell.machine.Input;
import podium.shell.machine.Machine;
import podium.shell.machine.Output;
import podium.shell.machine.RunningContainer;
import podium.shell.machine.RunningExec;
import podium.shell.machine.StartException;
import podium.shell.net.GrpcHealth;
import podium.shell.net.HttpOutcome;
import podium.shell.net.HttpRequest;
import podium.shell.net.NetworkNamespace;

/** The node: starts containers, lends their processes the engine's turn one at a time, and knows the network. */
public final class Kernel implements Machine {
    private final Clock clock;
    private final ProgramTable programs;
    private final Network network;
    private final Fifos fifos = new Fifos();
    private final ContainerRuntime runtime;
    private final NodeClient client;
    private final List<Process> processes = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();
    private final List<Strand> abandoned = new ArrayList<>();
    private final AtomicInteger threads = new AtomicInteger();
    private boolean closed;

    public Kernel(Clock clock, ProgramTable programs, RequestListener requests) {
        this.clock = clock;
        this.programs = programs;
        this.network = new Network(requests);
        this.runtime = new ContainerRuntime(this);
        this.client = new NodeClient(this, runtime);
    }

    /** The virtual clock. */
    public Clock clock() {
        return clock;
    }

    /** What native executables do. */
    public ProgramTable programs() {
        return programs;
    }

    Fifos fifos() {
        return fifos;
    }

    /** Ports and connections. */
    public Network network() {
        return network;
    }

    /** Defects of simulated programs that were met; a test wants none. */
    public List<Throwable> faults() {
        return List.copyOf(faults);
    }

    void fault(Throwable defect) {
        faults.add(defect);
    }

    void joined(Process process) {
        processes.add(process);
    }

    void left(Process process) {
        processes.remove(process);
    }

    void start(Process process, Duration delay) {
        clock.after(delay, () -> {
            if (!closed && process.status().isEmpty()) process.waiting().start();
        });
    }

    /** How many threads the programs have; none is left when the machine has been closed. */
    public AtomicInteger threads() {
        return threads;
    }

    /** Lets a thread unwind whose process has ended while it waited. */
    void abandon(Strand strand) {
        abandoned.add(strand);
        clock.after(Duration.ZERO, () -> {
            if (abandoned.remove(strand)) resume(strand);
        });
    }

    void resume(Strand strand) {
        if (!closed) strand.resume();
    }

    @Override
    public RunningContainer start(ContainerConfig config) throws StartException {
        return runtime.start(config);
    }

    /** Starts a container that sees its root alone, without /proc and /dev of a runtime. */
    public RunningContainer startBare(ContainerConfig config, Input input) throws StartException {
        return runtime.startBare(config, input);
    }

    /** The same, with the streams that it asks for; one attaches to them. */
    public RunningContainer startBare(ContainerConfig config) throws StartException {
        return runtime.startBare(config);
    }

    @Override
    public void httpGet(NetworkNamespace to, HttpRequest request, Duration timeout, Consumer<HttpOutcome> answer) {
        client.http(to, request, timeout, answer);
    }

    @Override
    public void connect(NetworkNamespace to, String host, int port, Duration timeout,
            Consumer<Optional<String>> answer) {
        client.connect(to, host, port, timeout, answer);
    }

    @Override
    public RunningExec forward(NetworkNamespace to, int port, Output output) {
        return new Forwarding(runtime, network, to, port).begin(output);
    }

    @Override
    public void health(NetworkNamespace to, int port, String service, Duration timeout,
            Consumer<GrpcHealth> answer) {
        client.health(to, port, service, timeout, answer);
    }

    @Override
    public void serve(NetworkNamespace host, int port, java.util.SequencedMap<String, String> pages) {
        runtime.serve(host, port, pages);
    }

    @Override
    public void close() {
        closed = true;
        for (Process process : List.copyOf(processes)) process.unwind();
        processes.clear();
        abandoned.forEach(Strand::resume);
        abandoned.clear();
    }
}
