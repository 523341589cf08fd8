package podium.kubectl;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import podium.course.Assets;
import podium.kubectl.session.LiveCluster;
import podium.kubectl.session.MemoryFiles;
import podium.manifest.ManifestReader;
import podium.simulation.Engine;
import podium.simulation.Scenario;
import podium.simulation.World;

/** Which containers {@code kubectl set} changes. */
class SetContainersTest {
    private static final String DEPLOYMENT = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: web}
            spec:
              selector: {matchLabels: {app: web}}
              template:
                metadata: {labels: {app: web}}
                spec:
                  initContainers: [{name: prepare, image: busybox, command: ['true']}]
                  containers: [{name: web, image: nginx}, {name: web-log, image: busybox, command: [sleep, '99']}]
            """;
    private final ManifestReader reader = new ManifestReader();

    private String after(String change, String field) {
        Scenario empty = new Scenario(7, "default", Duration.ofMinutes(5), World.standard(Assets.images()), List.of());
        try (LiveCluster cluster = LiveCluster.begin(new Engine(reader), reader, empty)) {
            Terminal terminal = new Terminal(cluster, new MemoryFiles("/home", Map.of("web.yaml", DEPLOYMENT)));
            terminal.run("kubectl apply -f web.yaml");
            CommandResult done = terminal.run("kubectl " + change);
            String names = "kubectl get deploy web -o jsonpath='{.spec.template.spec.*[?(@." + field + ")].name}'";
            return done.error() + terminal.run(names).out();
        }
    }

    @Test
    void variablesAndResourcesGoToInitContainersToo() {
        assertThat(after("set env deploy/web A=B", "env").split(" ")).containsExactlyInAnyOrder("web", "web-log",
                "prepare");
        assertThat(after("set resources deploy/web --limits=cpu=1", "resources.limits").split(
                " ")).containsExactlyInAnyOrder("web", "web-log", "prepare");
    }

    @Test
    void aPatternPicksContainers() {
        assertThat(after("set env deploy/web -c 'web*' A=B", "env").split(" ")).containsExactlyInAnyOrder("web",
                "web-log");
        assertThat(after("set env deploy/web -c w.b A=B", "env")).isEqualTo(
                "Warning: Deployment/web does not have any containers matching \"w.b\"\n");
        assertThat(after("set resources deploy/web -c nope --limits=cpu=1", "env")).startsWith(
                "error: unable to find container named nope");
    }
}
