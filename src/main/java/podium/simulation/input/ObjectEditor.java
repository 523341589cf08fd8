package podium.simulation.input;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;
import podium.cluster.ApiJson;
import podium.cluster.ApiObject;
import podium.manifest.ManifestReader;
import podium.manifest.Refusal;
import podium.manifest.schema.Kind;
import podium.manifest.verdict.RefusalWords;
import podium.simulation.api.ApiServer;
import podium.simulation.api.Strategies;
import podium.simulation.api.Updates;

/** Changes stored objects in the form of their JSON, as clients do. */
final class ObjectEditor {
    private final ObjectMapper mapper = ApiJson.mapper();
    private final ApiServer api;
    private final ManifestReader reader;
    private final Updates updates;

    ObjectEditor(ApiServer api, ManifestReader reader) {
        this.api = api;
        this.reader = reader;
        this.updates = new Updates(reader);
    }

    /** What came of an edit. */
    sealed interface Edited {
        /** What kubectl says of it when the server does not take it. */
        default Optional<String> problem() {
            return this instanceof Refused(Refusal refusal)
                    ? Optional.of(RefusalWords.alone("", refusal))
                    : Optional.empty();
        }

        /** The object as it is stored now. */
        record Stored(ApiObject object, boolean changed) implements Edited {
        }

        /** Why the server does not take it. */
        record Refused(Refusal refusal) implements Edited {
        }
    }

    ObjectMapper mapper() {
        return mapper;
    }

    Optional<Kind> kind(ApiObject object) {
        return reader.schema().kind(object.apiVersion(), object.kind());
    }

    ObjectNode tree(ApiObject object) {
        return mapper.valueToTree(object);
    }

    /** Edits an object and stores it; identity, life and status are not for editing. */
    Edited edit(ApiObject object, Consumer<ObjectNode> edit) {
        ObjectNode tree = tree(object);
        edit.accept(tree);
        return store(object, tree);
    }

    /** Stores an object anew. */
    Edited store(ApiObject object, ObjectNode tree) {
        return switch (updates.judge(object, tree)) {
            case Updates.Outcome.Refused(Refusal refusal) -> new Edited.Refused(refusal);
            case Updates.Outcome.Taken(ApiObject wanted) -> {
                ApiObject after = api.update(object, old -> Strategies.changed(old, wanted)).orElse(object);
                yield new Edited.Stored(after,
                        !after.metadata().resourceVersion().equals(object.metadata().resourceVersion()));
            }
        };
    }
}
