package podium.shell.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.shell.fs.Credentials;
import podium.shell.fs.Tree;
import podium.shell.fs.Trees;
import podium.shell.image.Image;
import podium.shell.image.ImageCatalogue;
import podium.shell.image.Images;
import podium.shell.net.HttpOutcome;
import podium.shell.net.HttpRequest;
import podium.shell.net.NetworkNamespace;
import podium.shell.net.Wiring;

class MachineTest {
    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private final QueueClock clock = new QueueClock(START);
    private final Machine machine = Machines.create(clock);
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final NetworkNamespace network = new NetworkNamespace("10.244.0.7", List.of("ns.svc.cluster.local"),
            new Wiring() {
                @Override
                public Optional<List<String>> lookUp(String name) {
                    return name.equals("web.ns.svc.cluster.local")
                            ? Optional.of(List.of("10.96.0.9"))
                            : Optional.empty();
                }

                @Override
                public Route route(NetworkNamespace from, String address, int port) {
                    return port == 81 ? new Route.Lost() : new Route.Refused();
                }
            });

    @AfterEach
    void close() {
        machine.close();
    }

    private static Image image(String reference) {
        try {
            ImageCatalogue catalogue = Images.parse(List.of(Files.readString(Path.of("assets/images/busybox.yaml")),
                    Files.readString(Path.of("assets/images/nginx.yaml"))));
            return catalogue.find(reference).orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ContainerConfig config(String reference, Identity who, OptionalLong memory, List<Mount> mounts,
            boolean readOnly, List<String> argv) {
        Image image = image(reference);
        return new ContainerConfig("c", argv, new LinkedHashMap<>(image.environment()), "", who,
                Credentials.DEFAULT_CAPABILITIES,
                false, image.root().layer(), readOnly, mounts, network, memory, "pod-1",
                (error, bytes) -> log.writeBytes(bytes));
    }

    private RunningContainer sh(String script) throws StartException {
        return machine.start(
                config("busybox", Identity.ROOT, OptionalLong.empty(), List.of(), false, List.of("sh", "-c", script)));
    }

    private void until(Duration time) {
        while (clock.step(START.plus(time))) {
            // Each step runs one task of the machine.
        }
    }

    private String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aScriptEndsInVirtualTime() throws StartException {
        RunningContainer container = sh("echo one; sleep 5; echo two; exit 3");
        until(Duration.ofSeconds(4));
        assertThat(container.exit()).isEmpty();
        assertThat(log()).isEqualTo("one\n");
        until(Duration.ofSeconds(6));
        assertThat(container.exit()).contains(Exit.of(3));
        assertThat(log()).isEqualTo("one\ntwo\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "cat <(echo x; sleep 1; echo y)                              | x,y",
            "cat <(echo x) <(echo y)                                     | x,y",
            "while read -r a; do echo got $a; done < <(echo 1; echo 2)   | got 1,got 2",
            "echo kept > >(sed s/^/-/); sleep 1                          | -kept",
            "diff <(echo a; echo b) <(echo a; echo b); echo $?           | 0",
            "if ! cmp -s <(echo a) <(echo b); then echo differ; fi       | differ"})
    void aCommandStandsInThePlaceOfAFile(String script, String expected) throws StartException {
        RunningContainer container = sh(script);
        until(Duration.ofSeconds(4));
        assertThat(container.exit()).contains(Exit.of(0));
        assertThat(log().lines()).containsExactly(expected.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sleep 3600                                              | TERM | none",
            "sleep 3600                                              | KILL | 137",
            "trap 'exit 0' TERM; while true; do sleep 1; done        | TERM | 0",
            "trap 'exit 7' TERM; sleep 3600 & wait                   | TERM | 7",
            "trap '' TERM; sleep 3600                                | TERM | none"})
    void processOneIsSparedWhatItDoesNotHandle(String script, Signal signal, String expected) throws StartException {
        RunningContainer container = sh(script);
        until(Duration.ofSeconds(2));
        container.signal(signal);
        until(Duration.ofSeconds(5));
        assertThat(container.exit().map(exit -> Integer.toString(exit.code())).orElse("none")).isEqualTo(expected);
    }

    @Test
    void memoryAboveTheLimitEndsTheContainer() throws StartException {
        RunningContainer container = machine.start(
                config("busybox", Identity.ROOT, OptionalLong.of(64 << 20), List.of(), false,
                        List.of("sh", "-c", "sleep 1; tail /dev/zero")));
        until(Duration.ofSeconds(30));
        assertThat(container.exit()).contains(new Exit(137, true));
    }

    @Test
    void anEndlessLoopDoesNotStopTheClock() throws StartException {
        RunningContainer container = sh("while :; do :; done");
        until(Duration.ofMinutes(2));
        assertThat(clock.now()).isAfter(START.plusSeconds(119));
        assertThat(container.exit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nosuch           | exec: \"nosuch\": executable file not found in $PATH",
            "/no/such/binary  | exec: \"/no/such/binary\": stat /no/such/binary: no such file or directory",
            "/bin             | exec: \"/bin\": is a directory",
            "/etc/passwd      | exec: \"/etc/passwd\": permission denied"})
    void runcRefusesWhatIsNoProgram(String program, String message) {
        assertThatThrownBy(() -> machine.start(config("busybox", Identity.ROOT, OptionalLong.empty(), List.of(), false,
                List.of(program)))).isInstanceOf(StartException.class).hasMessage(message);
    }

    @Test
    void volumesAreSharedAndReadOnlyMountsRefuse() throws StartException {
        Tree volume = Trees.empty(0, 0, 0777);
        volume.file("/a", "1".getBytes(StandardCharsets.UTF_8), 0, 0, 0644);
        List<String> changes = new ArrayList<>();
        volume.onChange((who, change) -> changes.add(who + " " + change.kind() + " " + change.path()));
        machine.start(config("busybox", new Identity(1000, 1000, List.of(1000L)), OptionalLong.empty(),
                List.of(new Mount("/w", volume, "", false), new Mount("/r", volume, "", true)), true,
                List.of("sh", "-c", "id; cat /r/a; echo x > /w/b; echo x > /r/c; echo x > /etc/d; ls -ln /w")));
        until(Duration.ofSeconds(1));
        assertThat(log()).startsWith("uid=1000 gid=1000 groups=1000\n1").contains(
                "sh: can't create /r/c: Read-only file system\n",
                "sh: can't create /etc/d: Read-only file system\n",
                "-rw-r--r--    1 1000     1000             2 Jan  5 09:00 b\n");
        assertThat(changes).contains("c READ /a", "c CREATED /b", "c WRITTEN /b");
    }

    @Test
    void namesAreLookedUpWithTheSearchList() throws StartException {
        sh("nc -z -w 2 db 5432; nc -w 1 web 80; nc -z -w 2 web 81; wget -qO- http://db; echo $?");
        until(Duration.ofSeconds(10));
        assertThat(log()).isEqualTo("nc: bad address 'db'\n"
                + "wget: bad address 'db'\n1\n");
    }

    @Test
    void nginxServesProbesAndEndsByQuit() throws StartException {
        RunningContainer container = machine.start(
                config("nginx", Identity.ROOT, OptionalLong.empty(), List.of(), false,
                        List.of("nginx", "-g", "daemon off;")));
        until(Duration.ofSeconds(1));
        List<Optional<String>> dialed = new ArrayList<>();
        machine.connect(network, "10.244.0.7", 80, Duration.ofSeconds(1), dialed::add);
        List<HttpOutcome> outcomes = new ArrayList<>();
        for (String path : List.of("/", "/nothing"))
            machine.httpGet(network, new HttpRequest("GET", "10.244.0.7", 80, path, new LinkedHashMap<>()),
                    Duration.ofSeconds(1), outcomes::add);
        machine.httpGet(network, new HttpRequest("GET", "10.244.0.7", 8080, "/", new LinkedHashMap<>()),
                Duration.ofSeconds(1), outcomes::add);
        until(Duration.ofSeconds(3));
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes).contains(
                new HttpOutcome.Broken("dial tcp 10.244.0.7:8080: connect: connection refused"));
        assertThat(outcomes).filteredOn(HttpOutcome.Answered.class::isInstance).extracting(
                outcome -> ((HttpOutcome.Answered) outcome).status()).containsExactlyInAnyOrder(200, 404);
        assertThat(log()).contains("\"GET / HTTP/1.1\" 200 121 \"-\"", "\"GET /nothing HTTP/1.1\" 404 153", "[error]");
        container.signal(Signal.QUIT);
        until(Duration.ofSeconds(4));
        assertThat(container.exit()).contains(Exit.of(0));
        machine.connect(network, "10.244.0.7", 80, Duration.ofSeconds(1), dialed::add);
        until(Duration.ofSeconds(5));
        assertThat(dialed).containsExactly(Optional.empty(),
                Optional.of("dial tcp 10.244.0.7:80: connect: connection refused"));
    }

    @Test
    void execRunsBesideTheFirstProcess() throws StartException {
        RunningContainer container = sh("echo x > /tmp/ready; sleep 100");
        until(Duration.ofSeconds(1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunningExec exec = container.exec(List.of("cat", "/tmp/ready"), (error, bytes) -> out.writeBytes(bytes));
        until(Duration.ofSeconds(2));
        assertThat(exec.exit()).contains(Exit.of(0));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("x\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "sleep 4                                 | false | 0",
            "sleep 4 & exit 3                        | false | 3",
            "sleep 4 >/dev/null 2>/dev/null & exit 3 | true  | 3"})
    void anExecHasEndedWhenNothingHoldsItsOutput(String script, boolean soon, int code) throws StartException {
        RunningContainer container = sh("sleep 100");
        RunningExec exec = container.exec(List.of("sh", "-c", script), (error, bytes) -> {});
        List<Exit> told = new ArrayList<>();
        exec.onExit(told::add);
        until(Duration.ofSeconds(2));
        assertThat(!told.isEmpty()).isEqualTo(soon);
        until(Duration.ofSeconds(6));
        assertThat(exec.exit()).contains(Exit.of(code));
        assertThat(told).containsExactly(Exit.of(code));
    }

    @Test
    void aKilledExecLeavesItsChildren() throws StartException {
        RunningContainer container = sh("sleep 100");
        until(Duration.ofSeconds(1));
        RunningExec exec = container.exec(List.of("sh", "-c", "sleep 4; echo after"), (error, bytes) -> {});
        until(Duration.ofSeconds(2));
        exec.kill();
        until(Duration.ofSeconds(4));
        assertThat(exec.exit()).isEmpty();
        until(Duration.ofSeconds(6));
        assertThat(exec.exit()).contains(Exit.of(137));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /etc/passwd/x | create mountpoint for /etc/passwd/x mount: not a directory
            /etc/passwd   | mount dst=/etc/passwd: not a directory: Are you trying to mount a directory onto a file
            """)
    void aMountThatDoesNotFitIsAStartError(String path, String words) {
        Mount mount = new Mount(path, Trees.empty(0, 0, 0755), "", false);
        assertThatThrownBy(() -> machine.start(config("busybox", Identity.ROOT, OptionalLong.empty(), List.of(mount),
                false, List.of("true")))).isInstanceOf(StartException.class).hasMessageStartingWith(
                        "error mounting to rootfs at \"" + path + "\": " + words);
    }

    @Test
    void aWorkingDirectoryBelowAFileIsAStartError() {
        ContainerConfig base = config("busybox", Identity.ROOT, OptionalLong.empty(), List.of(), false,
                List.of("true"));
        ContainerConfig below = new ContainerConfig(base.name(), base.argv(), base.environment(), "/etc/passwd/x",
                base.identity(), base.capabilities(), false, base.root(), false, List.of(), network,
                OptionalLong.empty(), "pod-1", base.output());
        assertThatThrownBy(() -> machine.start(below)).isInstanceOf(StartException.class).hasMessage(
                "mkdir /etc/passwd: not a directory");
    }
}
