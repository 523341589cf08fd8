package podium.simulation.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiJson;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.pod.Pod;
import podium.manifest.Document;
import podium.manifest.ManifestReader;
import podium.manifest.Refusal;
import podium.manifest.stored.Accepted;
import podium.manifest.admission.ClusterView;
import podium.manifest.admission.PodAdmission;
import podium.manifest.rules.Cause;
import podium.manifest.schema.Kind;
import podium.manifest.tree.GoJson;
import podium.manifest.update.UpdateRules;
import podium.text.Source;

/** The way of every changed object into the cluster: decoding, defaults, admission, and what may not change. Rule: api.md §4.12. */
public final class Updates {
    private final ObjectMapper mapper = ApiJson.mapper();
    private final UpdateRules rules = new UpdateRules();
    private final ManifestReader reader;

    /** @param reader reads what clients send */
    public Updates(ManifestReader reader) {
        this.reader = reader;
    }

    /** What becomes of a change. */
    public sealed interface Outcome {
        /** The object as it may be stored. */
        record Taken(ApiObject object) implements Outcome {
        }

        /** Why the old object stays. */
        record Refused(Refusal refusal) implements Outcome {
        }
    }

    /**
     * Judges a change; nothing is stored.
     *
     * @param old the object as it is stored
     * @param wanted the whole object as a client wants it
     */
    public Outcome judge(ApiObject old, ObjectNode wanted) {
        Optional<Refusal> mistaken = mistaken(old, wanted);
        if (mistaken.isPresent()) return new Outcome.Refused(mistaken.get());
        Document document = reader.read(new Source("request", GoJson.compact(written(wanted))),
                new ClusterView(old.metadata().namespace(), List.of(), List.of(),
                        ClusterView.Outlook.OPEN)).documents().getFirst();
        if (document.refusal().isPresent()) return new Outcome.Refused(document.refusal().get());
        ApiObject object;
        try {
            object = completed(old, bound(document, old));
        } catch (JsonProcessingException e) {
            return refused("BadRequest", old.kind() + " in version \"" + old.apiVersion() + "\" cannot be handled as a "
                    + old.kind() + ": " + e.getOriginalMessage());
        }
        Optional<Kind> kind = reader.schema().kind(old.apiVersion(), old.kind());
        List<Cause> causes = kind.map(k -> rules.causes(mapper.valueToTree(old), mapper.valueToTree(object),
                k.qualified())).orElse(List.of());
        if (causes.isEmpty()) return new Outcome.Taken(object);
        return new Outcome.Refused(new Refusal.Invalid(old.kind(), kind.get().qualified(), old.metadata().name(),
                causes));
    }

    private static Outcome refused(String reason, String message) {
        return new Outcome.Refused(new Refusal.Status(reason, message));
    }

    /** A change is sent to the address of one object: kind, version and name are its own. */
    private static Optional<Refusal> mistaken(ApiObject old, ObjectNode wanted) {
        String version = wanted.path("apiVersion").asText();
        String kind = wanted.path("kind").asText();
        String name = wanted.path("metadata").path("name").asText();
        Optional<String> why = Optional.empty();
        if (!version.equals(old.apiVersion())) {
            why = Optional.of("the API version in the data (" + version + ") does not match the expected API version ("
                    + old.apiVersion() + ")");
        } else if (!kind.equals(old.kind())) {
            why = Optional.of("the kind in the data (" + kind + ") does not match the expected kind (" + old.kind()
                    + ")");
        } else if (!name.equals(old.metadata().name())) {
            why = Optional.of("the name of the object (" + name + ") does not match the name on the URL ("
                    + old.metadata().name() + ")");
        }
        return why.map(w -> new Refusal.Status("BadRequest", w));
    }

    private ApiObject bound(Document document, ApiObject old) throws JsonProcessingException {
        Optional<ApiObject> typed = document.object().filter(old.getClass()::isInstance);
        return typed.isPresent() ? typed.get() : mapper.treeToValue(encoded(document), old.getClass());
    }

    /** The whole object with its defaults; what else reads its status reads it as it was sent. */
    private static ObjectNode encoded(Document document) {
        ObjectNode tree = document.accepted().map(Accepted::encoded).orElseGet(document::tree);
        if (document.tree().has("status")) tree.set("status", document.tree().get("status"));
        return tree;
    }

    /** What clients read of an object and do not write: containers that were added to a running Pod have their own way in. */
    private static ObjectNode written(ObjectNode wanted) {
        ObjectNode tree = JobIdentity.without(wanted);
        if (!tree.path("kind").asText().equals("Pod") || !tree.path("spec").has("ephemeralContainers")) return tree;
        ObjectNode copy = tree.deepCopy();
        ((ObjectNode) copy.path("spec")).remove("ephemeralContainers");
        return copy;
    }

    /** What the server keeps or adds, whatever a client sends. */
    private static ApiObject completed(ApiObject old, ApiObject wanted) {
        ApiObject object = JobIdentity.again(old, wanted);
        if (old instanceof Pod before && object instanceof Pod after) {
            object = PodAdmission.readmit(before, after.withSpec(
                    after.spec().withEphemeralContainers(before.spec().ephemeralContainers())));
        }
        ObjectMeta meta = object.metadata();
        return object.withMetadata(old.metadata().withLabels(meta.labels()).withAnnotations(
                meta.annotations()).withFinalizers(meta.finalizers()).withOwnerReferences(meta.ownerReferences()));
    }
}
