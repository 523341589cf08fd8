package podium.shell.machine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import podium.shell.commands.Applets;
import podium.shell.fs.Credentials;
import podium.shell.fs.DeviceInode;
import podium.shell.fs.MemoryTree;
import podium.shell.fs.Trees;
import podium.shell.kernel.Kernel;
import podium.shell.kernel.ProgramTable;
import podium.shell.net.NetworkNamespace;
import podium.shell.net.Wiring;
import podium.shell.programs.StandardPrograms;

/** Runs one script in a bare root of BusyBox, as the recorded cases of the shell were run. */
public final class ShellCase {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(1);

    private ShellCase() {
    }

    /** What a script wrote, and how it ended; {@code faults} are defects of the simulation itself. */
    public record Result(int rc, String out, String err, List<Throwable> faults) {
    }

    /** Runs a script by {@code /bin/sh -c}; a script that does not end within an hour of virtual time ends with 124. */
    public static Result run(String script) {
        QueueClock clock = new QueueClock(START);
        Kernel kernel = new Kernel(clock, new StandardPrograms(), (from, container, host, port, outcome) -> {
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            RunningContainer container = kernel.startBare(config(script, out, err));
            while (container.exit().isEmpty() && clock.step(START.plus(LONGEST))) {
                // Each step runs one task of the machine.
            }
            int code = container.exit().map(Exit::code).orElse(124);
            return new Result(code, text(out), text(err), kernel.faults());
        } catch (StartException e) {
            return new Result(127, "", String.valueOf(e.getMessage()), kernel.faults());
        } finally {
            kernel.close();
        }
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static ContainerConfig config(String script, ByteArrayOutputStream out, ByteArrayOutputStream err) {
        SequencedMap<String, String> environment = new LinkedHashMap<>();
        environment.put("PATH", "/bin");
        environment.put("HOME", "/root");
        NetworkNamespace network = new NetworkNamespace("127.0.0.1", List.of(), nowhere());
        return new ContainerConfig("case", List.of("/bin/sh", "-c", script), environment, "/", Identity.ROOT,
                Credentials.DEFAULT_CAPABILITIES, false, root(), false, List.of(), network, OptionalLong.empty(),
                "localhost", (error, bytes) -> (error ? err : out).writeBytes(bytes));
    }

    private static MemoryTree root() {
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
    private static Wiring nowhere() {
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
