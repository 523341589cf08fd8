package podium.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.manifest.admission.ClusterView;
import podium.manifest.schema.Schema;
import podium.manifest.syntax.DocumentSplitter;
import podium.manifest.syntax.Parsed;
import podium.manifest.syntax.YamlReader;
import podium.manifest.tree.SourceMap;
import podium.text.Problem;
import podium.text.Source;
import podium.text.Span;

/**
 * Reads text as manifests: what kubectl and a server would make of it, with the place of every problem. Making one
 * takes a moment, since it reads the API's schema; it is safe to share, and what it keeps of texts changes no answer.
 */
public final class ManifestReader {
    private final Schema schema;
    private final ObjectReader objects;
    private final KeptManifests kept = new KeptManifests();

    /** A reader for the API of Kubernetes 1.36. */
    public ManifestReader() {
        this(new Schema());
    }

    /** A reader that shares a schema. */
    public ManifestReader(Schema schema) {
        this.schema = schema;
        this.objects = new ObjectReader(schema);
    }

    /** The schema that manifests are read by. */
    public Schema schema() {
        return schema;
    }

    /** Reads a text as for a cluster that nobody has touched; never throws, whatever it holds. */
    public Manifest read(Source source) {
        return read(source, ClusterView.FRESH);
    }

    /** Reads a text as for a cluster; never throws, whatever it holds. */
    public Manifest read(Source source, ClusterView cluster) {
        return new Run(source, cluster).manifest();
    }

    /** The same for a text that may be read again soon; the trees of its documents are shared and not to be changed. */
    public Manifest readShared(Source source, ClusterView cluster) {
        return kept.get(source, cluster, () -> read(source, cluster));
    }

    /** The reading of one text. */
    private final class Run {
        private final Source source;
        private ClusterView cluster;
        private final List<Document> documents = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private Optional<Refusal.Client> broken = Optional.empty();

        Run(Source source, ClusterView cluster) {
            this.source = source;
            this.cluster = cluster;
        }

        Manifest manifest() {
            for (DocumentSplitter.Part part : DocumentSplitter.split(source.text())) {
                part(part);
                if (broken.isPresent()) break;
            }
            if (documents.isEmpty() && broken.isEmpty()) nothing();
            return new Manifest(source, List.copyOf(documents), List.copyOf(problems), broken);
        }

        private void part(DocumentSplitter.Part part) {
            switch (part) {
                case DocumentSplitter.Part.BadSeparator bad -> broken(bad.span(),
                        "invalid Yaml document separator: " + bad.rest(),
                        "Behind --- at the start of a line may stand a comment only.", "");
                case DocumentSplitter.Part.Chunk chunk -> {
                    switch (YamlReader.read(chunk)) {
                        case Parsed.Nothing nothing -> {
                        }
                        case Parsed.Broken wrong -> broken(wrong.span(), wrong.message(),
                                SyntaxRules.rule(wrong.message()),
                                isOfJson(wrong.message()) ? "" : "error converting YAML to JSON: ");
                        case Parsed.Tree tree -> tree(tree.root(), tree.span(), tree.places());
                    }
                }
            }
        }

        /** Rule: a text that starts like JSON is reported by the JSON reader (api.md §1.1.2). */
        private static boolean isOfJson(String message) {
            return message.startsWith("json: offset") || message.equals("unexpected EOF");
        }

        private void broken(Span span, String message, String rule, String before) {
            broken = Optional.of(
                    new Refusal.Client("error parsing " + source.name() + ": " + before + message, true));
            problems.add(new Problem(Problem.Severity.ERROR, "syntax", span, message, rule,
                    SyntaxFixes.of(source, span, message)));
        }

        private void tree(JsonNode root, Span span, SourceMap places) {
            Reading reading = new Reading(source, places);
            Optional<Refusal.Client> faulty = objects.identity(root, source.name(), reading);
            problems.addAll(reading.problems());
            if (faulty.isPresent()) {
                broken = faulty;
                if (root instanceof ObjectNode tree) {
                    documents.add(
                            new Document(span, tree, places, Optional.empty(), Optional.empty(),
                                    Optional.of(faulty.get()),
                                    List.of()));
                }
            } else if (root instanceof ObjectNode tree) {
                if (isList(tree)) items(tree.path("items"), places);
                else document(tree, span, places);
            }
        }

        /** Rule: kubectl takes a List apart, and so the list of any kind that it knows (api.md §1.2.6). */
        private boolean isList(ObjectNode tree) {
            String version = tree.path("apiVersion").asText();
            String kind = tree.path("kind").asText();
            if (!tree.path("items").isArray() || !kind.endsWith("List")) return false;
            String item = kind.substring(0, kind.length() - "List".length());
            return item.isEmpty() ? version.equals("v1") : schema.kind(version, item).isPresent();
        }

        private void items(JsonNode items, SourceMap places) {
            List<SourceMap> insides = places.items("items");
            for (int i = 0; i < items.size() && broken.isEmpty(); i++) {
                SourceMap inside = insides.get(i);
                tree(items.get(i), inside.nearest(""), inside);
            }
        }

        private void document(ObjectNode tree, Span span, SourceMap places) {
            ObjectReader.Result result = objects.read(tree, span, places, source, cluster);
            documents.add(result.document());
            if (result.document().accepted().isPresent()) cluster = cluster.with(tree);
            problems.addAll(result.problems());
        }

        private void nothing() {
            broken = Optional.of(new Refusal.Client("no objects passed to create", true));
            problems.add(Problem.error(new Span(0, 0), "no objects passed to create",
                    "A manifest holds at least one object. Write apiVersion, kind, metadata and spec."));
        }
    }
}
