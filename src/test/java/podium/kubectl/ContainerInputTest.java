package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import podium.course.Assets;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.MemoryFiles;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.World;

/** What the fields stdin, stdinOnce and tty make of a container's first process, before and after a client was there. */
class ContainerInputTest {
    private final MemoryFiles files = new MemoryFiles("/home", Map.of());

    private String phase(LiveCluster cluster) {
        return new Terminal(cluster, files).run("kubectl get pod p -o jsonpath={.status.phase}").out();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "a program without input is at its end at once|false|false|false|cat|Succeeded|Succeeded|''",
            "an input stays open|true|false|false|cat|Running|Running|one/",
            "it ends with its first client when it is for one|true|true|false|cat|Running|Succeeded|one/",
            "but not when it is a terminal|true|true|true|cat|Running|Running|one>/one>/",
            "a terminal without input never ends|false|false|true|cat|Running|Running|''",
            "a shell reads its commands from it|true|true|false|sh|Running|Failed|''"})
    void followTheFields(String what, boolean stdin, boolean once, boolean tty, String program, String before,
            String after, String log) {
        ManifestReader reader = new ManifestReader();
        try (LiveCluster cluster = LiveCluster.begin(new Engine(reader), reader, new Scenario(7, "default",
                Duration.ofMinutes(5), World.standard(Assets.images()), List.of()))) {
            files.write("p.yaml", """
                    apiVersion: v1
                    kind: Pod
                    metadata: {name: p}
                    spec:
                      restartPolicy: Never
                      containers: [{name: c, image: "busybox:1.36", command: [%s], stdin: %s, stdinOnce: %s, tty: %s}]
                    """.formatted(program, stdin, once, tty));
            Terminal terminal = new Terminal(cluster, files);
            terminal.run("kubectl apply -f p.yaml");
            cluster.advanceTo(cluster.now().plusSeconds(10));
            assertThat(phase(cluster)).as("%s: before", what).isEqualTo(before);
            if (stdin) Kubectl.run(cluster, List.of("attach", "-i", "p"), "one\n", files);
            cluster.advanceTo(cluster.now().plusSeconds(10));
            assertThat(phase(cluster)).as("%s: after", what).isEqualTo(after);
            String written = terminal.run("kubectl logs p").out().replace("\r", ">").replace('\n', '/');
            assertThat(program.equals("sh") ? "" : written).as(what).isEqualTo(log);
        }
    }
}
