package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import podium.course.Assets;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.MemoryFiles;
import podium.manifest.ManifestReader;
import podium.shell.kernel.Text;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.World;

/** Commands that reach into containers, or add some. */
class ContainerCommandsTest {
    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata: {name: p, labels: {app: x}}
            spec: {containers: [{name: c, image: "busybox:1.36", command: [sleep, "3600"], livenessProbe: {exec: {command: ["true"]}}}]}
            """;
    private static final String BYTES = Text.of(new byte[]{0, (byte) 0xff, 10, (byte) 0xc1, (byte) 0xbc, 'a'});
    private final ManifestReader reader = new ManifestReader();
    private final MemoryFiles files = new MemoryFiles("/home", Map.of("p.yaml", POD, "dir/bytes", BYTES, "dir/sub/t",
            "hi\n"));
    private LiveCluster cluster = begin();

    private LiveCluster begin() {
        return LiveCluster.begin(new Engine(reader), reader, new Scenario(7, "default", Duration.ofMinutes(30),
                World.standard(Assets.images()), List.of()));
    }

    @BeforeEach
    void start() {
        run("apply -f p.yaml");
        run("wait --for=condition=Ready pod/p");
    }

    @AfterEach
    void end() {
        cluster.close();
    }

    private CommandResult run(String line) {
        return new Terminal(cluster, files).run("kubectl " + line);
    }

    @Test
    void aProgramReadsWhatIsPipedIntoExec() {
        List<String> words = List.of("exec", "-i", "p", "--", "sh", "-c", "while read a b; do echo $b $a; done");
        assertThat(Kubectl.run(cluster, words, "1 2\n3 4\n", files).out()).isEqualTo("2 1\n4 3\n");
        assertThat(Kubectl.run(cluster, List.of("exec", "p", "--", "cat"), "1 2\n", files).out()).isEmpty();
    }

    @Test
    void directoriesAndBytesAreCopiedBothWays() {
        assertThat(run("cp dir p:/tmp").exitCode()).isZero();
        assertThat(run("exec p -- cat /tmp/dir/sub/t").out()).isEqualTo("hi\n");
        assertThat(run("cp p:/tmp/dir back").exitCode()).isZero();
        assertThat(files.read("back/bytes")).isEqualTo(Optional.of(BYTES));
        assertThat(files.read("back/sub/t")).contains("hi\n");
        assertThat(run("cp nothing p:/tmp").error()).isEqualTo(
                "error: nothing doesn't exist in local filesystem\n");
    }

    @Test
    void debugAddsAContainerThatRunsOnceBesideTheOthers() {
        CommandResult debugged = run("debug p --image=busybox -c look -i -- sh -c 'echo seen; sleep 1; exit 3'");
        assertThat(debugged.exitCode()).as("the container's exit code is its own").isZero();
        run("wait --for=jsonpath='{.status.ephemeralContainerStatuses[0].state.terminated.exitCode}'=3 pod/p");
        assertThat(run("logs p -c look").out()).isEqualTo("seen\n");
        assertThat(run("describe pod p").out()).contains("Ephemeral Containers:\n  look:").contains(
                "Exit Code:    3").contains("spec.ephemeralContainers{look}: Container started");
        assertThat(run("get pod p").out()).contains("1/1     Running   0");
        assertThat(run("debug p --image=busybox -c look").error()).isEqualTo(
                "The Pod \"p\" is invalid: spec.ephemeralContainers[1].name: Duplicate value: \"look\"\n");
        assertThat(run("debug p --image=busybox --target=no -q").error()).isEqualTo(
                "The Pod \"p\" is invalid: spec.ephemeralContainers[1].targetContainerName: Not found: \"no\"\n");
        assertThat(run("label pod p a=b").exitCode()).isZero();
        assertThat(run("get pod p -o jsonpath='{.spec.ephemeralContainers[*].name}'").out()).isEqualTo("look");
    }

    @Test
    void debugCopiesAPodWithoutWhatWatchesIt() {
        assertThat(run("debug p --copy-to=q --image=busybox -c look -- sleep 9").exitCode()).isZero();
        assertThat(run(
                "get pod q -o jsonpath='{.spec.containers[*].name} {.spec.shareProcessNamespace}'").out()).isEqualTo(
                        "c look true");
        assertThat(
                run("get pod q -o jsonpath='{.spec.containers[0].livenessProbe}{.metadata.labels}'").out()).isEmpty();
        assertThat(run("debug p --copy-to=r --set-image=c=busybox:1.37").exitCode()).isZero();
        assertThat(run("get pod r -o jsonpath='{.spec.containers[*].image}'").out()).isEqualTo("busybox:1.37");
    }

    @Test
    void contextsAreKeptAndUsed() {
        assertThat(run("config current-context").out()).isEqualTo("x\n");
        assertThat(run("config set-context --current --namespace=kube-system").out()).isEqualTo(
                "Context \"x\" modified.\n");
        assertThat(run("get pods").error()).isEqualTo("No resources found in kube-system namespace.\n");
        assertThat(run("config set-context two --cluster=x --user=x").out()).isEqualTo("Context \"two\" created.\n");
        assertThat(run("get pod p --context=two").exitCode()).isZero();
        assertThat(run("config use-context two").out()).isEqualTo("Switched to context \"two\".\n");
        assertThat(run("get pod p").exitCode()).isZero();
        assertThat(run("config get-contexts").out()).isEqualTo("""
                CURRENT   NAME   CLUSTER   AUTHINFO   NAMESPACE
                *         two    x         x         \s
                          x      x         x          kube-system
                """);
        assertThat(run("config view --minify -o jsonpath='{.contexts[*].name}'").out()).isEqualTo("two");
        assertThat(run("config unset current-context").exitCode()).isZero();
        assertThat(run("config current-context").error()).isEqualTo("error: current-context is not set\n");
        assertThat(run("get pods").error()).startsWith("The connection to the server localhost:8080 was refused");
    }

    @Test
    void whatIsNotSimulatedIsRefused() {
        for (String line : List.of("port-forward pod/p 8080:80", "auth can-i --list --as=joe", "edit pod p",
                "debug node/node-1 --image=busybox", "proxy", "top pods")) {
            CommandResult result = run(line);
            assertThat(result.exitCode()).as(line).isNotZero();
            assertThat(result.out()).as(line).isEmpty();
            assertThat(result.error()).as(line).startsWith("error: ");
        }
    }
}
