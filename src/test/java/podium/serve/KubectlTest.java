package podium.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import podium.kubectl.CommandResult;
import podium.kubectl.Kubectl;
import podium.kubectl.session.MemoryFiles;

/** The real kubectl, where one is installed, prints of a served cluster what our own prints. */
class KubectlTest {
    private static final Served SERVED = new Served(10);
    @TempDir
    private static Path home;

    @BeforeAll
    static void kubectlIsThere() throws IOException {
        assumeTrue(Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1)).anyMatch(
                directory -> Files.isExecutable(Path.of(directory, "kubectl"))), "no kubectl on the PATH");
        Files.writeString(home.resolve("config"), SERVED.kubeconfig());
    }

    @AfterAll
    static void end() {
        SERVED.close();
    }

    @AfterEach
    void thePodsAreGone() throws Exception {
        own("delete", "pods", "--all", "--force", "--grace-period=0");
        Served.await(() -> own("get", "pods").error().startsWith("No resources found"));
    }

    private static Process begin(Path out, Path error, String input, String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of("kubectl"));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(error.toFile());
        builder.environment().putAll(
                Map.of("KUBECONFIG", home.resolve("config").toString(), "HOME", home.toString(), "TZ", "UTC"));
        Process process = builder.start();
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        return process;
    }

    private static CommandResult kubectl(String... words) throws Exception {
        return kubectlReading("", words);
    }

    private static CommandResult kubectlReading(String input, String... words) throws Exception {
        Path out = Files.createTempFile(home, "out", "");
        Path error = Files.createTempFile(home, "error", "");
        Process process = begin(out, error, input, words);
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).as("kubectl %s ends", List.of(words)).isTrue();
        return new CommandResult(process.exitValue(), Files.readString(out), Files.readString(error));
    }

    private static CommandResult own(String... words) {
        return SERVED.cluster().ask(
                cluster -> Kubectl.run(cluster, List.of(words), "", new MemoryFiles("/", Map.of())));
    }

    private static String manifest(String name) throws IOException {
        try (InputStream in = KubectlTest.class.getResourceAsStream("/oracle/scenarios/" + name + ".yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What depends neither on the moment nor on what the releases of kubectl before 1.36 leave out or put otherwise. */
    private static String timeless(String text) {
        return text.replaceAll("ConfigMapOptional: +<nil>", "Optional:  false").replaceAll("spec\\.\\w+\\{[^}]*}: ",
                "").replaceAll("\\b\\d+[smhd](\\d+[smh])?( ago)?\\b", "AGE").replaceAll(
                        "\\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d \\+0000", "TIME").replaceAll(" {2,}", "  ");
    }

    private static CommandResult timeless(CommandResult result) {
        return new CommandResult(result.exitCode(), timeless(result.out()), timeless(result.error()));
    }

    /** Both print the same; asked again when the cluster changed in between. */
    private static void same(String... words) throws Exception {
        String line = String.join(" ", words);
        CommandResult before = timeless(own(words));
        for (int tries = 0; tries < 30; tries++) {
            CommandResult theirs = timeless(kubectl(words));
            CommandResult after = timeless(own(words));
            if (before.equals(after)) {
                assertThat(theirs).as(line).isEqualTo(after);
                return;
            }
            before = after;
        }
        throw new AssertionError("the cluster does not come to rest: " + line);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed-003-init-demo", "seed-003-multi-container", "seed-004-shared-data",
            "seed-004-wait-for-db-never"})
    void aManifestIsAppliedLookedAtAndDeleted(String name) throws Exception {
        Path file = home.resolve(name + ".yaml");
        Files.writeString(file, manifest(name));
        List<String> applied = kubectl("apply", "-f", file.toString()).out().lines().toList();
        assertThat(applied).isNotEmpty().allMatch(line -> line.endsWith(" created"));
        Served.await(() -> own("get", "pods").out().lines().skip(1).allMatch(
                row -> row.matches(".* (Running|Completed|Init:.*/.*|CrashLoopBackOff) .*")));
        String pod = applied.getFirst().split(" ", 2)[0];
        same("get", "pods");
        same("get", "pods", "-o", "wide");
        same("get", pod, "-o", "jsonpath={.status.conditions[*].type}");
        same("describe", pod);
        assertThat(kubectl("delete", "-f", file.toString(), "--force", "--grace-period=0").exitCode()).isZero();
        Served.await(() -> own("get", "pods").error().startsWith("No resources found"));
    }

    @Test
    void aPodIsWatchedFollowedEnteredAndDeleted() throws Exception {
        assertThat(kubectl("run", "one", "--image=busybox", "--restart=Never", "--", "sh", "-c",
                "until [ -e /tmp/go ]; do sleep 1; done; for i in 1 2 3; do echo line $i; sleep 1; done").out()).isEqualTo(
                        "pod/one created\n");
        assertThat(
                kubectl("wait", "--timeout=90s", "--for=jsonpath={.status.phase}=Running", "pod/one").out()).isEqualTo(
                        "pod/one condition met\n");
        CommandResult exec = kubectl("exec", "one", "--", "sh", "-c", "hostname; exit 3");
        assertThat(exec).isEqualTo(new CommandResult(3, "one\n", "command terminated with exit code 3\n"));
        assertThat(kubectl("exec", "one", "--", "touch", "/tmp/go").exitCode()).isZero();
        assertThat(kubectl("logs", "-f", "one").out()).isEqualTo("line 1\nline 2\nline 3\n");
        assertThat(kubectl("wait", "--timeout=90s", "--for=jsonpath={.status.phase}=Succeeded",
                "pod/one").exitCode()).isZero();
        assertThat(kubectl("logs", "-f", "one").out()).as("followed when all is over").isEqualTo(
                "line 1\nline 2\nline 3\n");
        same("get", "pod", "one");
        same("exec", "one", "--", "ls");
        assertThat(kubectl("delete", "pod", "one").out()).startsWith("pod \"one\" deleted");
        same("get", "pod", "one");
    }

    @Test
    void theLogsOfAPodThatIsStuckAreTheSame() throws Exception {
        Path file = home.resolve("stuck.yaml");
        Files.writeString(file, """
                apiVersion: v1
                kind: Pod
                metadata: {name: stuck, namespace: kube-public, labels: {app: s}}
                spec:
                  initContainers:
                  - {name: one, image: "busybox:1.36", command: [sh, -c, "seq 12; echo end >&2"]}
                  - {name: two, image: "busybox:1.36", command: [sh, -c, "echo second; sleep 36000"]}
                  containers:
                  - {name: app, image: "busybox:1.36", command: [sleep, "3600"]}
                  - {name: side, image: "busybox:1.36", command: [sleep, "3600"]}
                """);
        kubectl("apply", "-f", file.toString());
        String space = "--namespace=kube-public";
        Served.await(() -> own("logs", space, "stuck", "-c", "two").out().equals("second\n"));
        same("logs", space, "stuck");
        same("logs", space, "stuck", "-p");
        same("logs", space, "stuck", "-c", "one");
        same("logs", space, "stuck", "two");
        same("logs", space, "stuck", "-c", "one", "--tail=2", "--prefix");
        same("logs", space, "stuck", "-c", "one", "--limit-bytes=4", "--prefix");
        same("logs", space, "stuck", "-c", "one", "-f");
        same("logs", space, "stuck", "-c", "one", "--since=1h", "--tail=1");
        same("logs", space, "-l", "app=s", "-c", "one");
        same("logs", space, "-l", "app=s", "--prefix");
        same("logs", space, "-l", "app=none");
        same("logs", space, "-l", "app=s", "--all-containers", "-f", "--max-log-requests=3");
        same("logs", space, "stuck", "-c", "one", "--all-containers");
        same("logs", space, "stuck", "a", "b");
        same("logs", space, "nothing");
        same("logs", space, "deploy/nothing");
        kubectl("delete", "-f", file.toString(), "--force", "--grace-period=0");
    }

    @Test
    void aPodIsRunWithWhatIsPipedToIt() throws Exception {
        CommandResult result = kubectlReading("echo one; exit 4\n", "run", "piped", "--image=busybox", "-i", "--rm",
                "-q",
                "--restart=Never", "--", "sh");
        assertThat(result.out()).isEqualTo("one\n");
        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.error()).isEqualTo("pod default/piped terminated (Error)\n");
    }

    @Test
    void aShellIsEnteredAtATerminalAndAnotherIsAddedForDebugging() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no script(1)");
        kubectl("run", "box", "--image=busybox", "-n", "kube-node-lease", "--", "sleep", "3600");
        kubectl("wait", "--timeout=90s", "--for=condition=Ready", "pod/box", "-n", "kube-node-lease");
        String entered = atTerminal("exec -it box -n kube-node-lease -- sh", "echo a$((1+1))", "exit 3");
        assertThat(entered).contains("/ # ", "a2\n", "command terminated with exit code 3");
        String debugged = atTerminal("debug -it box -n kube-node-lease --image=busybox -c look --profile=general",
                "echo b$((1+1))", "exit");
        assertThat(debugged).contains("If you don't see a command prompt, try pressing enter.", "b2\n",
                "Session ended, the ephemeral container will not be restarted");
        kubectl("delete", "pod", "box", "-n", "kube-node-lease", "--force");
    }

    /** What a terminal shows of a command to which lines are typed, each when the prompt is there. */
    private static String atTerminal(String words, String... lines) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("script", "-qefc", "kubectl " + words, "/dev/null");
        builder.redirectErrorStream(true).environment().putAll(
                Map.of("KUBECONFIG", home.resolve("config").toString(), "HOME", home.toString(), "TERM", "xterm"));
        Process process = builder.start();
        StringBuilder screen = new StringBuilder();
        for (String line : lines) {
            int before = screen.length();
            while (screen.indexOf("# ", before) < 0) {
                int next = process.getInputStream().read();
                if (next < 0) return screen.toString();
                screen.append((char) next);
            }
            process.getOutputStream().write((line + "\r").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        }
        screen.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        return screen.toString().replace("\r", "");
    }

    @Test
    void aWatchPrintsARowForEachChange() throws Exception {
        kubectl("run", "two", "--image=busybox", "--restart=Never", "--", "sh", "-c",
                "until [ -e /tmp/go ]; do sleep 1; done");
        Path rows = Files.createTempFile(home, "rows", "");
        Process watch = begin(rows, Files.createTempFile(home, "error", ""), "", "get", "pods", "-w",
                "--field-selector",
                "metadata.name=two");
        try {
            Served.await(() -> lines(rows).stream().anyMatch(row -> row.contains("Running")));
            assertThat(kubectl("exec", "two", "--", "touch", "/tmp/go").exitCode()).isZero();
            Served.await(() -> lines(rows).stream().anyMatch(row -> row.contains("Completed")));
        } finally {
            watch.destroy();
        }
        assertThat(lines(rows).getFirst()).startsWith("NAME   READY   STATUS");
    }

    @Test
    void anUnknownFieldIsRefusedOrWarnedOf() throws Exception {
        Path file = home.resolve("typo.yaml");
        Files.writeString(file, """
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: typo}
                dota: {a: b}
                """);
        assertThat(kubectl("apply", "-f", file.toString()).error()).contains(
                "strict decoding error: unknown field \"dota\"");
        CommandResult warned = kubectl("apply", "--validate=warn", "-f", file.toString());
        assertThat(warned).isEqualTo(
                new CommandResult(0, "configmap/typo created\n", "Warning: unknown field \"dota\"\n"));
        CommandResult silent = kubectl("apply", "--validate=ignore", "-f", file.toString());
        assertThat(silent.error()).isEmpty();
    }

    @Test
    void objectsOfManyKindsAreMadeAndListed() throws Exception {
        assertThat(kubectl("create", "deployment", "web", "--image=nginx", "--replicas=2", "-n",
                "kube-public").exitCode()).isZero();
        assertThat(kubectl("rollout", "status", "deployment/web", "-n", "kube-public").out()).endsWith(
                "successfully rolled out\n");
        kubectl("scale", "deployment/web", "--replicas=1", "-n", "kube-public");
        kubectl("expose", "deployment/web", "--port=80", "-n", "kube-public");
        same("get", "deployments,services", "-n", "kube-public");
        assertThat(kubectl("auth", "can-i", "delete", "pods").out()).isEqualTo("yes\n");
        assertThat(kubectl("events", "-n", "kube-public").out()).contains("ScalingReplicaSet");
        assertThat(kubectl("api-resources", "--no-headers", "--api-group=apps").out()).contains("deployments",
                "statefulsets");
        assertThat(kubectl("explain", "pod.spec.initContainers").out()).contains("initContainers");
    }

    @Test
    void aPortIsForwarded() throws Exception {
        kubectl("run", "served", "--image=nginx");
        kubectl("wait", "--timeout=90s", "--for=condition=Ready", "pod/served");
        Path out = Files.createTempFile(home, "forward", "");
        Path error = Files.createTempFile(home, "forward", "");
        Process forward = begin(out, error, "", "port-forward", "pod/served", ":80", ":81");
        try (HttpClient http = HttpClient.newHttpClient()) {
            Served.await(() -> ports(out).size() == 2);
            for (int i = 0; i < 3; i++) {
                HttpResponse<String> page = http.send(get(ports(out), 80), HttpResponse.BodyHandlers.ofString());
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.body()).contains("Welcome to nginx!");
            }
            assertThatThrownBy(() -> http.send(get(ports(out), 81), HttpResponse.BodyHandlers.ofString())).as(
                    "nobody listens there").isInstanceOf(IOException.class);
            Served.await(() -> read(error).contains("an error occurred forwarding"));
            assertThat(read(error)).contains("error forwarding port 81 to pod served, uid ", "failed to connect to "
                    + "localhost:81 inside namespace");
        } finally {
            forward.destroy();
            assertThat(forward.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static HttpRequest get(Map<Integer, Integer> ports, int port) {
        int local = ports.getOrDefault(port, 0);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + local + "/")).build();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The local ports that kubectl has told of, by the Pod's. */
    private static Map<Integer, Integer> ports(Path out) {
        Map<Integer, Integer> ports = new TreeMap<>();
        Pattern.compile("Forwarding from 127\\.0\\.0\\.1:(\\d+) -> (\\d+)").matcher(read(out)).results().forEach(
                m -> ports.put(Integer.valueOf(m.group(2)), Integer.valueOf(m.group(1))));
        return ports;
    }

    @Test
    void serverSideApplyConflictsAndMigratesAsOurOwnKubectlDoes() throws Exception {
        Path file = home.resolve("ssa.yaml");
        String map = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ssa}\ndata: {a: one, b: two}\n";
        Files.writeString(file, map);
        assertThat(kubectl("apply", "-f", file.toString()).out()).isEqualTo("configmap/ssa created\n");
        Files.writeString(file, map.replace("one", "three"));
        CommandResult refused = kubectl("apply", "--server-side", "--field-manager=ci", "-f", file.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.error()).startsWith("error: Apply failed with 1 conflict: conflict with "
                + "\"kubectl-client-side-apply\" using v1: .data.a\nPlease review the fields above");
        assertThat(kubectl("apply", "--server-side", "-f", file.toString())).isEqualTo(
                new CommandResult(0, "configmap/ssa serverside-applied\n", ""));
        String managers = "jsonpath={range .metadata.managedFields[*]}{.manager}/{.operation} {end}";
        assertThat(kubectl("get", "cm", "ssa", "--show-managed-fields", "-o", managers).out()).isEqualTo(
                "kubectl-last-applied/Apply kubectl/Apply ");
        same("get", "cm", "ssa", "--show-managed-fields", "-o", managers);
        same("get", "cm", "ssa", "--show-managed-fields", "-o", "jsonpath={.metadata.managedFields[*].fieldsV1}");
        Files.writeString(file, map.replace(", b: two", ""));
        kubectl("apply", "--server-side", "-f", file.toString());
        assertThat(kubectl("get", "cm", "ssa", "-o", "jsonpath={.data}").out()).isEqualTo("{\"a\":\"one\"}");
    }
}
