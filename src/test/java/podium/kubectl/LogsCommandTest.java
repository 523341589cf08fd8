package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.MemoryFiles;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.World;
import podium.course.Assets;

/** kubectl logs of Pods that wait in an init container, and of several containers at once. Rule: kubectl.md §6.2. */
class LogsCommandTest {
    private static final String PODS = """
            apiVersion: v1
            kind: Pod
            metadata: {name: stuck, labels: {app: s}}
            spec:
              initContainers:
              - {name: one, image: "busybox:1.36", command: [sh, -c, "echo first; sleep 1; echo again >&2"]}
              - {name: two, image: "busybox:1.36", command: [sh, -c, "echo second; sleep 36000"]}
              containers:
              - {name: app, image: "busybox:1.36", command: [sleep, "3600"]}
              - {name: side, image: "busybox:1.36", command: [sleep, "3600"]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: multi, labels: {app: m}}
            spec:
              initContainers:
              - {name: i, image: "busybox:1.36", command: [seq, "12"]}
              - {name: car, image: "busybox:1.36", restartPolicy: Always, command: [sh, -c, "echo car; sleep 3600"]}
              containers:
              - {name: a, image: "busybox:1.36", command: [sh, -c, "sleep 60; echo a1; sleep 4; echo a2; sleep 3600"]}
              - {name: b, image: "busybox:1.36", command: [sh, -c, "sleep 62; echo b1; sleep 4; echo b2; sleep 3600"]}
            ---
            apiVersion: v1
            kind: Pod
            metadata: {name: late, labels: {app: l}}
            spec:
              restartPolicy: Never
              initContainers: [{name: wait, image: "busybox:1.36", command: [sleep, "60"]}]
              containers: [{name: app, image: "busybox:1.36", command: [sh, -c, "echo up; sleep 3; printf end"]}]
            """;
    private static final String WAITS = "container \"app\" in pod \"stuck\" is waiting to start: PodInitializing";
    private static final String DEFAULTED = "Defaulted container \"app\" out of: app, side, one (init), two (init)\n";
    private static LiveCluster cluster;

    @BeforeAll
    static void start() {
        cluster = begin();
    }

    /** All Pods after half a minute. */
    private static LiveCluster begin() {
        ManifestReader reader = new ManifestReader();
        LiveCluster begun = LiveCluster.begin(new Engine(reader), reader, new Scenario(7, "default",
                Duration.ofMinutes(5), World.standard(Assets.images()), List.of()));
        run(begun, "apply -f pods.yaml");
        begun.advanceTo(begun.now().plusSeconds(30));
        return begun;
    }

    @AfterAll
    static void end() {
        cluster.close();
    }

    private static CommandResult run(LiveCluster on, String line) {
        return new Terminal(on, new MemoryFiles("/home", Map.of("pods.yaml", PODS))).run("kubectl " + line);
    }

    private static CommandResult run(String line) {
        return run(cluster, line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"logs stuck -c one|first/again/", "logs stuck -c two|second/",
            "logs stuck one|first/again/", "logs multi -c i --tail=2|11/12/", "logs multi -c i --tail=0|''",
            "logs multi -c i --tail=2 --prefix|[pod:multi:i] 11/[pod:multi:i] 12/",
            "logs multi -c i --limit-bytes=3|1/2",
            "logs multi -c i --limit-bytes=3 --prefix|[pod:multi:i] 1/[pod:multi:i] 2",
            "logs stuck -c one --since=5s|''", "logs stuck -c one --since-time=2026-01-05T09:00:00Z|first/again/",
            "logs -l app=m -c i|3/4/5/6/7/8/9/10/11/12/", "logs -l app=m -c i --tail=-1|1/2/3/4/5/6/7/8/9/10/11/12/",
            "logs -l app=m --all-containers --prefix --tail=1|[pod:multi:i] 12/[pod:multi:car] car/",
            "logs pod/stuck -c two --timestamps --tail=0|''"})
    void printsThePartThatIsAskedFor(String line, String out) {
        CommandResult result = run(line);
        assertThat(result.error()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().replaceAll("/(?=.*])", ":").replace('\n', '/')).isEqualTo(out);
    }

    @Test
    void aPodThatWaitsInAnInitContainerHasNoLogOfItsMainContainer() {
        assertThat(run("logs stuck")).isEqualTo(new CommandResult(1, "",
                DEFAULTED + "Error from server (BadRequest): " + WAITS + "\n"));
        assertThat(run("logs stuck --all-containers")).isEqualTo(new CommandResult(1, "first\nagain\nsecond\n",
                "Error from server (BadRequest): " + WAITS + "\n"));
        assertThat(run("logs stuck --all-containers --ignore-errors")).isEqualTo(new CommandResult(0,
                "first\nagain\nsecond\nerror: " + WAITS + "\nerror: " + WAITS.replace("\"app\"", "\"side\"") + "\n",
                ""));
        assertThat(run("logs stuck -p").error()).isEqualTo(DEFAULTED + "Error from server (BadRequest): previous "
                + "terminated container \"app\" in pod \"stuck\" not found\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "logs stuck -c nope|error: container nope is not valid for pod stuck out of: app, side, one (init), two (init)",
            "logs pod/multi pod/stuck|error: container pod/stuck is not valid for pod multi out of: a, b, i (init), car (init)",
            "logs -l app=s -c nope|error: container nope is not valid for pod stuck out of: app, side, one (init), two (init)",
            "logs nopod|error: error from server (NotFound): pods \"nopod\" not found in namespace \"default\"",
            "logs deploy/none|error: error from server (NotFound): deployments.apps \"none\" not found in namespace \"default\"",
            "logs -l app=none|No resources found in default namespace.",
            "logs stuck -c one --tail=-2|error: --tail must be greater than or equal to -1",
            "logs stuck -c one --all-containers|error: --all-containers=true should not be specified with container name one",
            "logs stuck -c one --since=1s --since-time=2026-01-05T09:00:00Z|error: at most one of `sinceTime` or `sinceSeconds` may be specified",
            "logs -l app=m --all-containers -f --max-log-requests=2|error: you are attempting to follow 4 log streams, but maximum allowed concurrency is 2, use --max-log-requests to increase the limit"})
    void whatCannotBeShownIsSaid(String line, String error) {
        CommandResult result = run(line);
        assertThat(result.out()).isEmpty();
        assertThat(result.error()).isEqualTo(error + "\n");
    }

    @Test
    void severalLogsAreFollowedSideBySide() {
        try (LiveCluster fresh = begin()) {
            assertThat(run(fresh, "logs -f -l app=m --all-containers --tail=1 --prefix").out()).isEqualTo("""
                    [pod/multi/i] 12
                    [pod/multi/car] car
                    [pod/multi/a] a1
                    [pod/multi/b] b1
                    [pod/multi/a] a2
                    [pod/multi/b] b2
                    """);
        }
    }

    @Test
    void aContainerThatDoesNotRunYetIsAskedForAgain() {
        String waits = "container \"app\" in pod \"late\" is waiting to start: PodInitializing\n";
        try (LiveCluster fresh = begin()) {
            CommandResult tired = run(fresh, "logs -f late -c app");
            assertThat(tired.exitCode()).isEqualTo(1);
            assertThat(tired.error()).isEqualTo(waits.repeat(21) + "error: context deadline exceeded\n");
            CommandResult patient = run(fresh, "logs -f late -c app --pod-running-timeout=60s");
            assertThat(patient.out()).isEqualTo("up\nend");
            assertThat(patient.error()).startsWith(waits);
            assertThat(patient.exitCode()).isZero();
        }
    }
}
