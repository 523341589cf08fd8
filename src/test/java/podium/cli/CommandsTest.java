package podium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands as a user types them. */
class CommandsTest {
    private static final String POD = """
            # A Pod in two steps.
            # run: 8
            # exec: 6 two-steps app cat /site/f
            apiVersion: v1
            kind: Pod
            metadata:
              name: two-steps
            spec:
              initContainers:
              - name: prepare
                image: busybox
                command: ["sh", "-c", "echo ready > /site/f"]
                volumeMounts: [{name: site, mountPath: /site}]
              containers:
              - name: app
                image: busybox
                command: ["sleep", "60"]
                volumeMounts: [{name: site, mountPath: /site}]
              volumes: [{name: site}]
            """;
    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void simulatePrintsTheRowsOfAWatch() throws IOException {
        assertThat(run("simulate", file(POD))).isZero();
        assertThat(out.toString()).startsWith("pod/two-steps created\n").containsSubsequence("Pending", "Init:0/1",
                "PodInitializing", "1/1", "Running");
        assertThat(error.toString()).isEmpty();
    }

    @Test
    void simulateSaysWhy() throws IOException {
        String file = file(POD);
        assertThat(run("simulate", file, "--until", "5s", "--why", "two-steps")).isZero();
        assertThat(out.toString()).startsWith("READY: ").contains("rule phase: The phase sums up the containers",
                "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-phase");
        assertThat(run("simulate", file, "--why", "two-steps/nobody")).isEqualTo(1);
        assertThat(run("simulate", file, "--why", "other")).isEqualTo(1);
        assertThat(error.toString()).contains("has no container \"nobody\"; it has prepare, app",
                "there are two-steps");
    }

    @Test
    void simulatePrintsOtherFormsOnDemand() throws IOException {
        String file = file(POD);
        assertThat(run("simulate", file, "-o", "events", "--until", "3s", "--seed", "9")).isZero();
        assertThat(out.toString()).contains("Scheduled", "Started").doesNotContain("BackOff");
        out.getBuffer().setLength(0);
        assertThat(run("simulate", file, "-o", "describe", "-n", "lab")).isZero();
        assertThat(out.toString()).contains("Name:             two-steps", "Namespace:        lab", "Init Containers:");
        out.getBuffer().setLength(0);
        assertThat(run("simulate", file, "-o", "json")).isZero();
        JsonNode trace = new ObjectMapper().readTree(out.toString());
        assertThat(trace.at("/title").asText()).isEqualTo("A Pod in two steps.");
        assertThat(trace.at("/steps/0/out").asText()).isEqualTo("ready\n");
    }

    @Test
    void worldsAndStepsCanBeSaidOnTheCommandLine() throws IOException {
        String file = file(POD);
        assertThat(run("simulate", file, "-o", "events", "--world", "nodes 2", "--step", "4 cordon node-1", "--step",
                "5 node remove node-2")).isZero();
        assertThat(out.toString()).contains("Registered Node node-2", "Removing Node node-2");
        assertThat(run("simulate", file, "--world", "nodes to the left")).isZero();
        assertThat(error.toString()).contains(": warning: no world is called \"nodes to the left\". Possible is: ",
                "registry slow TIME");
    }

    @Test
    void whatAServerRefusesIsToldInItsWords() throws IOException {
        assertThat(run("simulate", file(POD.replace("name: app\n", "name: App\n")))).isEqualTo(1);
        assertThat(error.toString()).startsWith(
                "The Pod \"two-steps\" is invalid: spec.containers[0].name: Invalid value: \"App\"");
    }

    @Test
    void aMissingFileAndABadDurationAreToldWithAnotherExitCode() throws IOException {
        assertThat(run("simulate", folder.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(error.toString()).contains("does not exist");
        assertThat(run("simulate", file(POD), "--until", "soon")).isEqualTo(2);
        assertThat(error.toString()).contains("\"soon\" is not a duration");
    }

    @Test
    void recordWritesOneFileAScenario() throws IOException {
        Path to = folder.resolve("out");
        assertThat(run("record", "traces", file(POD), "--out", to.toString())).isZero();
        JsonNode trace = new ObjectMapper().readTree(Files.readString(to.resolve("pod.json")));
        assertThat(trace.at("/final/logs").fieldNames()).toIterable().contains("two-steps/app",
                "two-steps/prepare --previous");
        assertThat(trace.at("/apply/out").asText()).isEqualTo("pod/two-steps created\n");
    }

    @Test
    void singleAnswersAreRecorded() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Path cases = Files.writeString(folder.resolve("in.json"), "[{\"name\":\"a\",\"script\":\"echo hi; exit 3\"}]");
        Path answers = folder.resolve("out.json");
        assertThat(run("record", "shell", cases.toString(), "--out", answers.toString())).isZero();
        assertThat(mapper.readTree(Files.readString(answers)).get(0).toString()).isEqualTo(
                "{\"name\":\"a\",\"rc\":3,\"out\":\"hi\\n\",\"err\":\"\"}");
        assertThat(run("record", "api", file(POD), "--out", answers.toString())).isZero();
        JsonNode api = mapper.readTree(Files.readString(answers)).path("pod.yaml");
        assertThat(api.at("/server/out").asText()).isEqualTo("pod/two-steps created (server dry run)\n");
        assertThat(api.at("/object/spec/restartPolicy").asText()).isEqualTo("Always");
        Path rows = Files.writeString(folder.resolve("in.jsonl"),
                "{\"now\":\"2026-01-01T00:00:05Z\",\"pod\":{\"metadata\":{\"name\":\"p\",\"creationTimestamp\":\"2026-01-01T00:00:00Z\"},"
                        + "\"spec\":{\"containers\":[{\"name\":\"c\"}]},\"status\":{\"phase\":\"Pending\"}}}\n");
        assertThat(run("record", "rows", rows.toString(), "--out", answers.toString())).isZero();
        assertThat(mapper.readTree(Files.readString(answers)).path("row").toString()).startsWith(
                "[\"p\",\"0/1\",\"Pending\",\"0\",\"5s\"");
    }

    @Test
    void aCourseThatDoesNotHoldIsToldWithItsPlaces() throws IOException {
        Files.createDirectories(folder.resolve("bad/lessons/01-x"));
        Files.writeString(folder.resolve("bad/lessons/01-x/lesson.md"), "no front matter\n");
        Files.writeString(folder.resolve("bad/lessons/course.yaml"), "titel: x\n");
        assertThat(run("course", "lint", folder.resolve("bad").toString())).isEqualTo(1);
        assertThat(out.toString()).contains("findings").containsPattern("\\w+\\.(yaml|md):\\d+: ");
    }

    @Test
    void withoutADisplayASamplePodIsPlayed() {
        List<Duration> rests = new ArrayList<>();
        Start start = new Start(false, _ -> {
        }, new TerminalPlay(rests::add));
        CommandLine line = line(start);
        assertThat(line.execute()).isZero();
        assertThat(out.toString()).containsSubsequence("no display", "NAME", "Init:0/2", "Init:1/2", "Running",
                "For the window");
        assertThat(rests).hasSizeGreaterThan(5).allMatch(r -> r.compareTo(Duration.ofSeconds(2)) < 0);
    }

    @Test
    void withoutADisplayACourseIsNotForgotten() throws IOException {
        Files.createDirectories(folder.resolve("lessons"));
        Start start = new Start(false, _ -> {
        }, _ -> 0);
        assertThat(line(start).execute("--course", folder.toString())).isEqualTo(1);
        assertThat(error.toString()).contains("There is no display", "podium course preview " + folder);
        assertThat(line(start).execute()).isZero();
    }

    private int run(String... arguments) {
        return line(start -> 0).execute(arguments);
    }

    private CommandLine line(FirstScreen first) {
        CommandLine line = Podium.commandLine(Podium.commands(), first, false);
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(error));
        return line;
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("pod.yaml"), text).toString();
    }
}
