package podium.manifest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import podium.manifest.decode.NearMiss;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Schema;
import podium.text.Edit;
import podium.text.Span;

/** Finds the kind of an object, or says what kubectl says of one that no server knows. Rule: api.md §1.2.3. */
final class KindFinder {
    private final Schema schema;

    KindFinder(Schema schema) {
        this.schema = schema;
    }

    Optional<Kind> find(ObjectNode tree, String sourceName, Reading reading) {
        String version = tree.path("apiVersion").asText();
        String name = tree.path("kind").asText();
        Optional<Kind> kind = schema.kind(version, name);
        if (kind.isPresent()) return kind;
        Optional<Kind> lower = schema.kinds().stream().filter(
                k -> k.apiVersion().equals(version) && k.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
        lower.ifPresentOrElse(k -> lowerCase(k, name, reading), () -> unknown(tree, sourceName, reading));
        return Optional.empty();
    }

    /** Rule: kubectl finds the resource of a kind in lower case, and the server then knows no such kind. */
    private static void lowerCase(Kind kind, String written, Reading reading) {
        String message = written + " in version \"" + kind.version() + "\" cannot be handled as a " + kind.name()
                + ": no kind \"" + written + "\" is registered for version \"" + kind.apiVersion()
                + "\" in scheme \"pkg/runtime/scheme.go:111\"";
        reading.refuse(new Refusal.Status("BadRequest", message));
        Span span = reading.places().nearest("kind");
        reading.error(span, message, "Kinds are written with capitals: " + kind.name() + ".",
                List.of(new Edit("Change to " + kind.name(), span, kind.name())));
    }

    private void unknown(ObjectNode tree, String sourceName, Reading reading) {
        String version = tree.path("apiVersion").asText();
        String kind = tree.path("kind").asText();
        String why = "no matches for kind \"" + kind + "\" in version \"" + version + "\"";
        reading.refuse(new Refusal.Client("resource mapping not found for name: \""
                + tree.path("metadata").path("name").asText() + "\" namespace: \""
                + tree.path("metadata").path("namespace").asText() + "\" from \"" + sourceName + "\": " + why
                + "\nensure CRDs are installed first", false));
        List<Kind> sameName = schema.kinds().stream().filter(k -> k.name().equals(kind)).toList();
        if (!sameName.isEmpty()) {
            Span span = reading.places().nearest("apiVersion");
            List<Edit> fixes = sameName.stream().map(
                    k -> new Edit("Change to " + k.apiVersion(), span, k.apiVersion())).toList();
            reading.error(span, why, kind + " belongs to " + sameName.getFirst().apiVersion() + ".", fixes);
            return;
        }
        Span span = reading.places().nearest("kind");
        Optional<String> near = NearMiss.of(kind, schema.kinds().stream().map(Kind::name).toList());
        reading.error(span, why, "The kind must be one that the cluster knows, in exactly its spelling.",
                near.stream().map(n -> new Edit("Change to " + n, span, n)).toList());
    }
}
