package podium.shell.machine;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import podium.shell.commands.Applets;
import podium.shell.fs.Credentials;
import podium.shell.fs.DeviceInode;
import podium.shell.fs.MemoryTree;
import podium.shell.fs.Tree;
import podium.shell.fs.Trees;
import podium.shell.kernel.Kernel;
import podium.shell.kernel.ProgramTable;
import podium.shell.net.NetworkNamespace;
import podium.shell.net.Wiring;
import podium.shell.programs.StandardPrograms;

/** Runs one program over a root that holds BusyBox and hardly more, in virtual time, to its end. */
public final class Sandbox {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    /** What the programs may hold together, in bytes: far more than a script needs, far less than a JVM has. */
    private static final long MEMORY = 64L << 20;

    private Sandbox() {
    }

    /**
     * What is to be run.
     *
     * @param argv the program and its arguments
     * @param root the files; made by {@link Sandbox#root()} and furnished further by the caller
     * @param longest how much virtual time may pass
     * @param stop asked between any two tasks whether the caller has had enough
     */
    public record Job(List<String> argv, SequencedMap<String, String> environment, String directory, Tree root,
            Input input, Output output, Duration longest, BooleanSupplier stop) {
    }

    /** How a run ended. */
    public sealed interface End {
    }

    /** The program ended by itself, or was ended for the memory that it took. */
    public record Exited(Exit exit) implements End {
    }

    /** The virtual time ran out. */
    public record TimedOut() implements End {
    }

    /** The caller had enough. */
    public record Stopped() implements End {
    }

    /** All processes wait, and nothing is left that could wake one. */
    public record Deadlocked() implements End {
    }

    /** How a run ended; {@code faults} are defects of the simulation itself, a thread that it leaves behind is one too. */
    public record Outcome(End end, List<Throwable> faults) {
    }

    /**
     * Runs a job to its end.
     *
     * @throws StartException when the program is not there
     */
    public static Outcome run(Job job) throws StartException {
        QueueClock clock = new QueueClock(START);
        Kernel kernel = new Kernel(clock, new StandardPrograms(), (from, container, host, port, outcome) -> {
        });
        End end;
        try {
            RunningContainer container = kernel.startBare(config(job, Streams.OUTPUT), job.input());
            while (container.exit().isEmpty() && !job.stop().getAsBoolean() && clock.step(START.plus(job.longest()))) {
                // Each step runs one task of the machine.
            }
            end = end(job, container, clock);
        } finally {
            kernel.close();
        }
        List<Throwable> faults = new ArrayList<>(kernel.faults());
        int left = kernel.threads().get();
        if (left != 0) faults.add(new IllegalStateException(left + " threads are left over"));
        return new Outcome(end, faults);
    }

    /**
     * Runs a job whose streams are a terminal, to its end.
     *
     * @param keys what is typed there; waited for when nothing else is left to happen
     * @throws StartException when the program is not there
     */
    public static Outcome run(Job job, Keys keys) throws StartException {
        QueueClock clock = new QueueClock(START);
        Kernel kernel = new Kernel(clock, new StandardPrograms(), (from, container, host, port, outcome) -> {
        });
        try {
            RunningContainer container = kernel.startBare(config(job, new Streams(true, true)));
            RunningExec seat = container.attach(true, Output.discard());
            seat.resize(keys.columns(), keys.rows());
            boolean over = false;
            while (container.exit().isEmpty() && !over) {
                boolean waits = clock.idle();
                byte[] typed = keys.typed(waits);
                seat.send(typed);
                over = waits && typed.length == 0;
                clock.step(START.plus(job.longest()));
            }
            return new Outcome(end(job, container, clock), new ArrayList<>(kernel.faults()));
        } finally {
            kernel.close();
        }
    }

    private static End end(Job job, RunningContainer container, QueueClock clock) {
        if (container.exit().isPresent()) return new Exited(container.exit().get());
        if (job.stop().getAsBoolean()) return new Stopped();
        return clock.idle() ? new Deadlocked() : new TimedOut();
    }

    private static ContainerConfig config(Job job, Streams streams) {
        NetworkNamespace network = new NetworkNamespace("127.0.0.1", List.of(), nowhere());
        return new ContainerConfig("case", job.argv(), job.environment(), job.directory(), Identity.ROOT,
                Credentials.DEFAULT_CAPABILITIES, false, job.root(), false, List.of(), network,
                OptionalLong.of(MEMORY), "localhost", job.output(), streams, Optional.empty());
    }

    /** A fresh root: /bin with every command, empty /tmp, /proc and /root, two devices and the two files of accounts. */
    public static Tree root() {
        MemoryTree root = Trees.empty(0, 0, 0755);
        root.file("/bin/busybox", ProgramTable.executable("busybox"), 0, 0, 0755);
        for (String name : Applets.names()) root.link("/bin/" + name, "busybox");
        for (String name : List.of("sh", "ash")) root.link("/bin/" + name, "busybox");
        root.directory("/tmp", 0, 0, 01777);
        root.directory("/proc", 0, 0, 0755);
        root.directory("/root", 0, 0, 0700);
        root.directory("/dev", 0, 0, 0755);
        root.makeDevice("/dev/null", DeviceInode.Kind.NULL, 0666);
        root.makeDevice("/dev/zero", DeviceInode.Kind.ZERO, 0666);
        root.file("/etc/passwd", "root:x:0:0:root:/root:/bin/sh\n".getBytes(StandardCharsets.UTF_8), 0, 0, 0644);
        root.file("/etc/group", "root:x:0:\n".getBytes(StandardCharsets.UTF_8), 0, 0, 0644);
        return root;
    }

    /** A network that ends at the loopback. */
    public static Wiring nowhere() {
        return new Wiring() {
            @Override
            public Optional<List<String>> lookUp(String name) {
                return Optional.empty();
            }

            @Override
            public Route route(NetworkNamespace from, String address, int port) {
                return new Route.Refused();
            }
        };
    }
}
