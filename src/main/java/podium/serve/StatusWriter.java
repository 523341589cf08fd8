package podium.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import podium.cluster.ApiJson;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodStatus;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.session.LiveCluster;
import podium.manifest.schema.Kind;
import podium.kubectl.update.OwnedTrees;
import podium.simulation.Answer;
import podium.simulation.Author;
import podium.simulation.Request;

/** The subresource {@code status} of a Pod, by which others than the kubelet set conditions: readiness gates. */
final class StatusWriter {
    private final ApiTrees trees = new ApiTrees();
    private final ObjectMapper mapper = ApiJson.mapper();

    /** Stores the status of a whole Pod. */
    ObjectNode replace(LiveCluster cluster, ApiPath path, String manager, ObjectNode body) {
        return store(cluster, path, manager, pod(cluster, path), body.path("status"));
    }

    /** Changes the status by a patch of the Pod. */
    ObjectNode patch(LiveCluster cluster, ApiPath path, String manager, String form, JsonNode patch) {
        Pod pod = pod(cluster, path);
        Kind kind = cluster.reader().schema().kind("v1", "Pod").orElseThrow();
        return store(cluster, path, manager, pod,
                Patches.apply(form, trees.tree(pod), patch, kind.type()).path("status"));
    }

    private static Pod pod(LiveCluster cluster, ApiPath path) {
        if (!path.type().kind().equals("Pod")) throw ApiException.noVerb();
        return cluster.view().find(Pod.class, LogTail.key(path)).orElseThrow(
                () -> ApiException.notFound(path.type(), path.name()));
    }

    private ObjectNode store(LiveCluster cluster, ApiPath path, String manager, Pod pod, JsonNode status) {
        PodStatus wanted;
        try {
            wanted = mapper.treeToValue(status, PodStatus.class);
        } catch (JsonProcessingException e) {
            throw ApiException.of(400, "BadRequest", "the status cannot be read: " + e.getOriginalMessage());
        }
        return switch (cluster.send(
                new Request.SetStatus(pod.withStatus(Optional.of(wanted)), Author.updater(manager)))) {
            case Answer.Stored(var stored) -> new OwnedTrees(cluster, trees).tree(stored);
            default -> throw ApiException.notFound(path.type(), path.name());
        };
    }
}
