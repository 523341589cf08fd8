package podium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** {@code podium kubectl} at a moment of a run, and over a folder that keeps what was done. */
class KubectlCommandTest {
    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata: {name: web}
            spec:
              initContainers: [{name: first, image: "busybox:1.36", command: [sleep, "20"]}]
              containers: [{name: app, image: "busybox:1.36", command: [sh, -c, "echo up; sleep 3600"]}]
            """;
    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();
    @TempDir
    private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("web.yaml"), POD);
    }

    private int run(String... words) {
        out.getBuffer().setLength(0);
        error.getBuffer().setLength(0);
        CommandLine line = Podium.commandLine(Podium.commands(), any -> CommandLine.ExitCode.OK, false);
        return line.setOut(new PrintWriter(out)).setErr(new PrintWriter(error)).execute(words);
    }

    @ParameterizedTest
    @CsvSource({"5s,Init:0/1", "19s,Init:0/1", "40s,Running"})
    void aCommandIsGivenAtAMomentOfTheRun(String at, String status) {
        assertThat(run("kubectl", "get", "pod", "web", "--no-headers", "--run", file.toString(), "--at", at)).isZero();
        assertThat(out.toString().split(" +", -1)[2]).isEqualTo(status);
        assertThat(error.toString()).isEmpty();
    }

    @Test
    void theWorldOfAScenarioSurroundsTheCluster() throws IOException {
        Path three = Files.writeString(folder.resolve("three.yaml"), "# world: nodes 3\n" + POD);
        assertThat(run("kubectl", "get", "nodes", "--no-headers", "--run", three.toString(), "--at", "5s")).isZero();
        assertThat(out.toString().lines()).hasSize(3);
    }

    @Test
    void aWatchPrintsTheRowsThatTimeBrings() {
        assertThat(run("kubectl", "get", "pods", "-w", "--run", file.toString(), "--at", "5s")).isZero();
        List<String> rows = out.toString().lines().map(row -> row.replaceAll(" +", " ")).toList();
        assertThat(rows.getFirst()).isEqualTo("NAME READY STATUS RESTARTS AGE");
        assertThat(rows).anyMatch(row -> row.startsWith("web 0/1 Init:0/1 0 ")).anyMatch(
                row -> row.startsWith("web 0/1 PodInitializing 0 2")).anyMatch(
                        row -> row.startsWith("web 1/1 Running 0 2"));
    }

    @Test
    void waitingTakesTimeAndAProgramsExitCodeIsPassedOn() {
        assertThat(run("kubectl", "wait", "--for=condition=Ready", "pod/web", "--timeout=60s", "--run",
                file.toString(), "--at", "1s")).isZero();
        assertThat(out).hasToString("pod/web condition met\n");
        assertThat(run("kubectl", "wait", "--for=condition=Ready", "pod/web", "--timeout=3s", "--run",
                file.toString(), "--at", "1s")).isEqualTo(1);
        assertThat(error).hasToString("error: timed out waiting for the condition on pods/web\n");
        assertThat(run("kubectl", "exec", "web", "--run", file.toString(), "--at", "40s", "--", "sh", "-c",
                "date; exit 7")).isEqualTo(7);
        assertThat(out).hasToString("Mon Jan  5 09:00:40 UTC 2026\n");
        assertThat(error).hasToString("Defaulted container \"app\" out of: app, first (init)\n"
                + "command terminated with exit code 7\n");
    }

    @Test
    void aFolderKeepsWhatWasDone() throws IOException {
        String kept = folder.toString();
        assertThat(run("kubectl", "apply", "-f", "web.yaml", "--run", kept)).isZero();
        assertThat(run("kubectl", "wait", "--for=condition=Ready", "pod/web", "--run", kept)).isZero();
        assertThat(run("kubectl", "exec", "web", "-c", "app", "--run", kept, "--", "sh", "-c",
                "echo kept > /tmp/f")).isZero();
        assertThat(run("kubectl", "exec", "web", "-c", "app", "--run", kept, "--", "cat", "/tmp/f")).isZero();
        assertThat(out).hasToString("kept\n");
        assertThat(Files.readAllLines(folder.resolve("commands.txt"))).hasSize(4);
    }

    @Test
    void whatWasTypedInASessionIsTypedAgain() throws IOException {
        Files.writeString(folder.resolve("commands.txt"),
                """
                        {"ms":0,"kubectl":["apply","-f","web.yaml"]}
                        {"ms":30000,"kubectl":["exec","-it","web","-c","app","--","sh"],"typed":[{"ms":31000,"text":"x=5\\r"},{"ms":33000,"text":"echo $x >/tmp/f\\rexit\\r"}]}
                        """);
        assertThat(
                run("kubectl", "exec", "web", "-c", "app", "--run", folder.toString(), "--", "cat", "/tmp/f")).isZero();
        assertThat(out).hasToString("5\n");
    }
}
