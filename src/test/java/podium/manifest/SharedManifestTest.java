package podium.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import podium.course.Assets;
import podium.manifest.admission.ClusterView;
import podium.simulation.Change;
import podium.simulation.Engine;
import podium.simulation.Input;
import podium.simulation.Scenario;
import podium.simulation.World;
import podium.text.Source;

/** A text that is read once and run often is what it was: no run changes what the next one gets. */
class SharedManifestTest {
    private static final String FIRST = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: shop, labels: {a: b}}
            spec:
              selector: {matchLabels: {app: shop}}
              template:
                metadata: {labels: {app: shop}}
                spec:
                  initContainers: [{name: wait, image: busybox, command: [sleep, "1"]}]
                  containers: [{name: web, image: nginx}]
            """;
    private static final String SECOND = FIRST.replace("a: b", "c: d").replace("image: nginx", "image: httpd");

    private static List<Change> run(ManifestReader reader) {
        return new Engine(reader).run(new Scenario(1, "default", Duration.ofSeconds(40), World.standard(Assets.hub()),
                List.of(new Input.Apply(Duration.ZERO, FIRST), new Input.Apply(Duration.ofSeconds(10), SECOND),
                        new Input.Apply(Duration.ofSeconds(20), FIRST)))).changes();
    }

    @Test
    void aRunLeavesNoTraceInIt() {
        ManifestReader shared = new ManifestReader();
        List<Change> first = run(shared);
        assertThat(run(shared)).isEqualTo(first).hasSizeGreaterThan(100);
        Source source = new Source("STDIN", FIRST);
        ClusterView view = ClusterView.fresh("default");
        assertThat(shared.readShared(source, view).documents().getFirst().tree()).isEqualTo(
                new ManifestReader(shared.schema()).read(source, view).documents().getFirst().tree());
        assertThat(run(new ManifestReader(shared.schema()))).isEqualTo(first);
    }

    @Test
    void oneTextInTwoClustersIsReadTwice() {
        ManifestReader reader = new ManifestReader();
        Source source = new Source("STDIN",
                "apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: far}\nspec: {containers: [{name: c, image: i}]}\n");
        Manifest here = reader.readShared(source, ClusterView.fresh("default"));
        Manifest there = reader.readShared(source, ClusterView.fresh("far"));
        assertThat(here.problems()).isNotEmpty();
        assertThat(there.problems()).isEmpty();
        assertThat(reader.readShared(source, ClusterView.fresh("default"))).isSameAs(here);
    }
}
