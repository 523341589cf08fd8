package podium.manifest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import podium.manifest.decode.Decoder;
import podium.manifest.decode.Finding;
import podium.manifest.schema.Field;
import podium.manifest.schema.Kind;
import podium.manifest.schema.Merging;
import podium.manifest.schema.Schema;
import podium.manifest.schema.Topology;
import podium.manifest.schema.Type;
import podium.text.Edit;

/** Decoding, first by kubectl, which looks at metadata alone, then by the server. Rule: api.md §1.2.2, §1.3. */
final class DecodeStage {
    /** Rule: the server lists at most so many unknown fields (api.md §1.3.3). */
    private static final int MOST = 100;
    private final Type.Struct metadataOnly;
    private final UnknownField unknownField;

    DecodeStage(Schema schema) {
        SequencedMap<String, Field> fields = new LinkedHashMap<>();
        fields.put("metadata",
                new Field("metadata", schema.metadata(), "", Optional.empty(), false, Merging.NONE,
                        Topology.OF_TYPE));
        metadataOnly = new Type.Struct("metadataOnlyObject", "v1.metadataOnlyObject", false, () -> fields);
        unknownField = new UnknownField();
    }

    /** kubectl's own look at metadata. */
    void metadata(ObjectNode tree, String sourceName, Reading reading) {
        ObjectNode part = tree.objectNode();
        if (tree.has("metadata")) part.set("metadata", tree.get("metadata"));
        first(Decoder.decode(part, metadataOnly)).ifPresent(finding -> {
            String message = "unable to decode \"" + sourceName + "\": " + finding.message();
            reading.refuse(new Refusal.Client(message, false));
            reading.error(finding.path(), finding.message(), rule(finding));
        });
    }

    /** The server's strict decoding. */
    void server(ObjectNode tree, Kind kind, Reading reading) {
        List<Finding> findings = Decoder.decode(tree, kind.type());
        if (findings.isEmpty()) return;
        Optional<Finding> first = first(findings);
        String why = first.map(Finding::message).orElseGet(() -> "strict decoding error: "
                + findings.stream().map(Finding::message).distinct().limit(MOST).collect(Collectors.joining(", ")));
        reading.refuse(new Refusal.Status("BadRequest", kind.name() + " in version \"" + kind.version()
                + "\" cannot be handled as a " + kind.name() + ": " + why));
        // A learner is shown every finding at once, though the server stops at the first wrong type.
        for (Finding finding : findings.subList(0, Math.min(findings.size(), MOST))) {
            if (finding instanceof Finding.Unknown unknown) {
                reading.stage("unknown-field");
                unknownField.report(unknown, kind, reading);
            } else {
                reading.stage("wrong-type");
                reading.error(reading.places().nearest(finding.path()), finding.message(), rule(finding),
                        fixes(finding, reading));
            }
        }
    }

    /** What the server stops at: an aborting error wherever it is, else the first wrong type. */
    private static Optional<Finding> first(List<Finding> findings) {
        Optional<Finding> abort = findings.stream().filter(f -> f instanceof Finding.Abort).findFirst();
        return abort.or(() -> findings.stream().filter(f -> f instanceof Finding.WrongType).findFirst());
    }

    private static List<Edit> fixes(Finding finding, Reading reading) {
        if (!(finding instanceof Finding.WrongType wrong)) return List.of();
        boolean text = !wrong.expected().startsWith("[") && !wrong.expected().startsWith("map")
                && !wrong.expected().startsWith("int");
        boolean scalar = wrong.value().isNumber() || wrong.value().isBoolean();
        if (text && scalar) return reading.fixes().quote(finding.path());
        boolean list = wrong.expected().equals("[]string") && wrong.value().isTextual();
        return list ? reading.fixes().list(finding.path(), wrong.value().asText()) : List.of();
    }

    private static String rule(Finding finding) {
        if (!(finding instanceof Finding.WrongType wrong)) {
            return finding.message().contains("quantit")
                    ? "An amount is a number and a suffix such as m, Ki, Mi, Gi, k, M or G, without blanks: 250m, 64Mi."
                    : "The value must have the form that the message names.";
        }
        String expected = wrong.expected();
        boolean text = !expected.startsWith("[") && !expected.startsWith("map");
        if (text && (wrong.value().isNumber() || wrong.value().isBoolean())) {
            return "Here stands text. YAML reads numbers, yes, no, on, off, true and false as something else: "
                    + "put quotes around it.";
        }
        if (expected.startsWith("[]")) return "Here stands a list: each item on a line of its own behind a dash.";
        if (expected.startsWith("map") || expected.startsWith("v1.")) {
            return "Here stands a mapping: names with values, indented below the field.";
        }
        return "The value has the wrong type.";
    }
}
