package podium.simulation.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;
import podium.cluster.ApiJson;
import podium.cluster.ApiObject;
import podium.simulation.api.ApiServer;
import podium.simulation.api.Strategies;

/** Changes stored objects in the form of their JSON, as a patch does. */
final class ObjectEditor {
    private final ObjectMapper mapper = ApiJson.mapper();
    private final ApiServer api;

    ObjectEditor(ApiServer api) {
        this.api = api;
    }

    ObjectMapper mapper() {
        return mapper;
    }

    /**
     * Edits an object and stores it; the status is not for editing.
     *
     * @return whether anything changed; empty when the result is no such object any more
     */
    Optional<Boolean> edit(ApiObject object, Consumer<ObjectNode> edit) {
        ObjectNode tree = mapper.valueToTree(object);
        edit.accept(tree);
        return bind(tree, object).map(wanted -> {
            ApiObject after = api.update(object, old -> Strategies.changed(old, kept(old, wanted))).orElse(object);
            return !after.metadata().resourceVersion().equals(object.metadata().resourceVersion());
        });
    }

    private Optional<ApiObject> bind(ObjectNode tree, ApiObject like) {
        try {
            return Optional.of(mapper.treeToValue(tree, like.getClass()));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Identity and life are not for editing either. */
    private static ApiObject kept(ApiObject old, ApiObject wanted) {
        return wanted.withMetadata(old.metadata().withLabels(wanted.metadata().labels()).withAnnotations(
                wanted.metadata().annotations()).withOwnerReferences(
                        wanted.metadata().ownerReferences()).withFinalizers(wanted.metadata().finalizers()));
    }
}
