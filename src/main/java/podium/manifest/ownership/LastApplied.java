package podium.manifest.ownership;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import podium.manifest.schema.Kind;
import podium.manifest.tree.GoJson;

/** What server-side apply makes of the annotation in which client-side apply keeps what it applied. */
public final class LastApplied {
    private static final String KEY = "kubectl.kubernetes.io/last-applied-configuration";

    private LastApplied() {
    }

    /** The conflicts that are left when client-side apply, too, is the applier: of what it applied and is still so. */
    public static List<Conflict> foreign(List<Conflict> conflicts, ObjectNode live, Kind kind) {
        Optional<ObjectNode> last = read(live).filter(
                l -> l.path("apiVersion").asText().equals(kind.apiVersion()));
        if (last.isEmpty()) return conflicts;
        Comparison since = Comparison.of(last.get(), live, kind.type());
        FieldSet own = Fields.of(last.get(), kind.type()).without(since.set()).without(since.removed());
        return conflicts.stream().filter(c -> !own.has(c.field())).toList();
    }

    private static Optional<ObjectNode> read(ObjectNode object) {
        String text = object.path("metadata").path("annotations").path(KEY).asText();
        if (text.isEmpty()) return Optional.empty();
        try {
            return new ObjectMapper().readTree(text) instanceof ObjectNode tree ? Optional.of(tree) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Keeps the annotation, where there is one, at what was applied now. */
    public static void renew(ObjectNode object, ObjectNode config) {
        if (!(object.path("metadata").path("annotations") instanceof ObjectNode annotations)
                || annotations.path(KEY).asText().isEmpty())
            return;
        ObjectNode bare = config.deepCopy();
        if (bare.path("metadata").path("annotations") instanceof ObjectNode own) own.remove(KEY);
        annotations.put(KEY, GoJson.compact(bare) + "\n");
    }
}
