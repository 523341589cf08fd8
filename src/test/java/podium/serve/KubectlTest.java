package podium.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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

    private static Process begin(Path out, Path error, String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of("kubectl"));
        line.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(error.toFile());
        builder.environment().putAll(
                Map.of("KUBECONFIG", home.resolve("config").toString(), "HOME", home.toString(), "TZ", "UTC"));
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static CommandResult kubectl(String... words) throws Exception {
        Path out = Files.createTempFile(home, "out", "");
        Path error = Files.createTempFile(home, "error", "");
        Process process = begin(out, error, words);
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
    void aWatchPrintsARowForEachChange() throws Exception {
        kubectl("run", "two", "--image=busybox", "--restart=Never", "--", "sh", "-c",
                "until [ -e /tmp/go ]; do sleep 1; done");
        Path rows = Files.createTempFile(home, "rows", "");
        Process watch = begin(rows, Files.createTempFile(home, "error", ""), "get", "pods", "-w", "--field-selector",
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
}
