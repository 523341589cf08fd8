package podium.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import podium.cluster.ApiObject;
import podium.kubectl.resource.ApiTrees;
import podium.simulation.Change;

class VersionsTest {
    private final List<Change> changes = Stream.of("5", "6", "9").map(VersionsTest::change).toList();

    private static Change change(String version) {
        ApiTrees trees = new ApiTrees();
        var tree = trees.empty().put("apiVersion", "v1").put("kind", "ConfigMap");
        tree.putObject("metadata").put("name", "x").put("resourceVersion", version);
        ApiObject object = trees.other(tree);
        return new Change.ObjectChanged(Instant.EPOCH, Change.Watch.MODIFIED, object);
    }

    @Test
    void aWatchGoesOnBehindTheChangeOfItsVersion() {
        assertThat(List.of("4", "5", "6", "7", "8", "9", "10")).extracting(
                v -> Versions.place(v, changes)).containsExactly(
                        0, 1, 2, 2, 2, 3, 3);
    }

    @Test
    void aWatchGoesOnWhereAListWasTaken() {
        for (int seen = 0; seen <= 3; seen++)
            assertThat(Versions.place(Versions.ofList(seen), changes)).isEqualTo(seen);
        assertThat(Versions.place(Versions.ofList(99), changes)).isEqualTo(3);
    }

    @Test
    void whatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> Versions.place("x", changes)).isInstanceOfSatisfying(ApiException.class,
                e -> assertThat(e.code()).isEqualTo(400)).hasMessageContaining("Invalid resource version \"x\"");
    }
}
