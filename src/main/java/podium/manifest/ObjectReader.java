package podium.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.manifest.admission.ClusterView;
import podium.manifest.admission.Forbidding;
import podium.manifest.decode.Identity;
import podium.manifest.defaults.Defaults;
import podium.manifest.rules.Cause;
import podium.manifest.rules.Validation;
import podium.manifest.rules.Warnings;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Schema;
import podium.manifest.stored.Accepted;
import podium.manifest.tree.GoJson;
import podium.manifest.tree.SourceMap;
import podium.text.Problem;
import podium.text.Source;
import podium.text.Span;

/** One object's way from its tree through kubectl and the server; the first stage that fails ends it. Rule: api.md §0. */
final class ObjectReader {
    private final KindFinder kinds;
    private final DecodeStage decoding;
    private final Simulated simulated = new Simulated();

    ObjectReader(Schema schema) {
        kinds = new KindFinder(schema);
        decoding = new DecodeStage(schema);
    }

    /** What came of an object. */
    record Result(Document document, List<Problem> problems) {
    }

    Result read(ObjectNode tree, Span span, SourceMap places, Source source, ClusterView cluster) {
        Reading reading = new Reading(source, places);
        Optional<ApiObject> object = object(tree, source.name(), reading, cluster);
        return new Result(new Document(span, tree, places, reading.accepted(), object, reading.refusal(),
                reading.warnings()), reading.problems());
    }

    /** kubectl's complaint on a document without identity, which ends the file; empty when it has one. */
    Optional<Refusal.Client> identity(JsonNode root, String sourceName, Reading reading) {
        List<Identity.Fault> faults = Identity.faults(root);
        if (faults.isEmpty()) return Optional.empty();
        faults.forEach(f -> reading.error(f.path(), f.message(), f.rule()));
        return Optional.of(new Refusal.Client("error validating \"" + sourceName + "\": error validating data: "
                + Identity.join(faults)
                + "; if you choose to ignore these errors, turn validation off with --validate=false", true));
    }

    private Optional<ApiObject> object(ObjectNode tree, String sourceName, Reading reading, ClusterView cluster) {
        if (tree.path("kind").asText().isEmpty()) {
            String message = "Object 'Kind' is missing in '" + GoJson.compact(tree) + "'";
            reading.refuse(new Refusal.Client("unable to decode \"" + sourceName + "\": " + message, false));
            reading.error("kind", message, "The kind must not be empty.");
            return Optional.empty();
        }
        reading.stage("metadata");
        decoding.metadata(tree, sourceName, reading);
        if (reading.isRefused()) return Optional.empty();
        reading.stage("unknown-kind");
        Optional<Kind> kind = kinds.find(tree, sourceName, reading);
        if (kind.isEmpty()) return Optional.empty();
        decoding.server(tree, kind.get(), reading);
        if (reading.isRefused()) return Optional.empty();
        reading.stage("admission");
        ObjectNode defaulted = Defaults.fill(tree, kind.get());
        forbid(Forbidding.first(defaulted, kind.get().qualified(), kind.get().isNamespaced(), cluster), reading);
        return reading.isRefused() ? Optional.empty() : accepted(defaulted, kind.get(), cluster, reading);
    }

    private static void forbid(Optional<Forbidding.Refused> forbidden, Reading reading) {
        forbidden.ifPresent(refused -> {
            reading.refuse(new Refusal.Status(refused.reason(), refused.message()));
            reading.error(refused.path(), refused.message(), refused.rule());
        });
    }

    private Optional<ApiObject> accepted(ObjectNode defaulted, Kind kind, ClusterView cluster,
            Reading reading) {
        List<Cause> causes = Validation.causes(defaulted, kind);
        if (!causes.isEmpty()) {
            reading.refuse(new Refusal.Invalid(kind.name(), kind.qualified(),
                    defaulted.path("metadata").path("name").asText(), causes));
            reading.stage("invalid");
            causes.forEach(c -> reading.error(Blame.of(c, defaulted, reading.places()), c.toString(), c.rule(),
                    Remedies.of(c, reading.fixes())));
            return Optional.empty();
        }
        reading.stage("server-warning");
        reading.warn(Warnings.of(defaulted, kind));
        reading.stage("admission");
        forbid(Forbidding.afterValidation(defaulted, kind, cluster), reading);
        if (reading.isRefused()) return Optional.empty();
        reading.accept(new Accepted(defaulted, kind, cluster.namespaceOf(defaulted)));
        reading.stage("not-simulated");
        if (!simulated.knows(kind)) {
            reading.warning(reading.places().nearest("kind"), "Podium does not simulate " + kind.name(),
                    "The manifest is checked, but nothing comes of it here.");
            return Optional.empty();
        }
        Optional<ApiObject> bound = simulated.bind(defaulted, kind);
        if (bound.isEmpty()) {
            reading.warning(reading.places().nearest("kind"), "Podium cannot hold this " + kind.name(),
                    "A server takes it, but a value lies beyond what the simulation can represent.");
        }
        return bound;
    }
}
