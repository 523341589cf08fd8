package podium.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import podium.cluster.ApiObject;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.session.LiveCluster;
import podium.manifest.ManifestReader;
import podium.simulation.Change;

/** A watch of the ConfigMaps of one namespace with the label {@code app=a}. */
class WatcherTest {
    private final ApiTrees trees = new ApiTrees();
    private final LiveCluster cluster = Served.begin(new ManifestReader());
    private final Watcher watcher = new Watcher(Selection.of(
            ApiPath.parse("/api/v1/namespaces/default/configmaps").orElseThrow(),
            new Parameters(Map.of("labelSelector", List.of("app=a"))), trees), trees, Optional.empty());

    @AfterEach
    void end() {
        cluster.close();
    }

    private ApiObject object(String namespace, String label) {
        ObjectNode tree = trees.empty().put("apiVersion", "v1").put("kind", "ConfigMap");
        tree.putObject("metadata").put("name", "x").put("namespace", namespace).put("resourceVersion", "1").putObject(
                "labels").put("app", label);
        return trees.other(tree);
    }

    private List<String> see(Change.Watch type, String namespace, String label) {
        return watcher.see(new Change.ObjectChanged(Instant.EPOCH, type, object(namespace, label)),
                cluster).stream().map(e -> e.path("type").asText()).toList();
    }

    @Test
    void whatIsSelectedIsAddedChangedAndDeleted() {
        assertThat(see(Change.Watch.ADDED, "default", "a")).containsExactly("ADDED");
        assertThat(see(Change.Watch.MODIFIED, "default", "a")).containsExactly("MODIFIED");
        assertThat(see(Change.Watch.DELETED, "default", "a")).containsExactly("DELETED");
    }

    @Test
    void whatComesIntoTheSelectionIsAddedAndWhatLeavesItIsDeleted() {
        assertThat(see(Change.Watch.ADDED, "default", "b")).isEmpty();
        assertThat(see(Change.Watch.MODIFIED, "default", "a")).containsExactly("ADDED");
        assertThat(see(Change.Watch.MODIFIED, "default", "b")).containsExactly("DELETED");
        assertThat(see(Change.Watch.DELETED, "default", "b")).isEmpty();
    }

    @Test
    void otherNamespacesAreNotSeen() {
        assertThat(see(Change.Watch.ADDED, "other", "a")).isEmpty();
    }

    @Test
    void whatTheClientKnowsIsChangedNotAdded() {
        watcher.knows(object("default", "a"));
        assertThat(see(Change.Watch.MODIFIED, "default", "a")).containsExactly("MODIFIED");
        watcher.forgets(object("default", "a"));
        assertThat(see(Change.Watch.MODIFIED, "default", "a")).containsExactly("ADDED");
    }
}
