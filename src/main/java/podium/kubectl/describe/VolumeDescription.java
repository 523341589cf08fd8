package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/** The text of {@code kubectl describe persistentvolume}. */
final class VolumeDescription {
    private VolumeDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        JsonNode spec = s.spec();
        out.key(0, "Name", s.name());
        Heads.labelled(out, s.object());
        out.key(0, "Finalizers", Subject.slice(s.object().metadata().finalizers().stream()));
        out.key(0, "StorageClass", ClaimDescription.storageClass(s.tree()));
        out.key(0, "Status", ClaimDescription.phase(s));
        JsonNode claim = spec.path("claimRef");
        out.key(0, "Claim",
                claim.isObject() ? claim.path("namespace").asText() + "/" + claim.path("name").asText() : "");
        out.key(0, "Reclaim Policy", spec.path("persistentVolumeReclaimPolicy").asText());
        out.key(0, "Access Modes", ClaimDescription.modes(spec.path("accessModes")));
        if (spec.has("volumeMode")) out.key(0, "VolumeMode", spec.path("volumeMode").asText());
        out.key(0, "Capacity", spec.path("capacity").path("storage").asText("0"));
        affinity(out, spec.path("nodeAffinity").path("required"));
        out.key(0, "Message", s.status().path("message").asText());
        out.line(0, "Source:");
        VolumeSourceBlock.persistent(out, 2, spec);
    }

    private static void affinity(DescribeWriter out, JsonNode required) {
        out.key(0, "Node Affinity", required.isObject() ? "" : DescribeWriter.NONE);
        if (!required.isObject()) return;
        JsonNode terms = required.path("nodeSelectorTerms");
        out.key(1, "Required Terms", terms.isEmpty() ? DescribeWriter.NONE : "");
        for (int i = 0; i < terms.size(); i++) term(out, i, terms.get(i).path("matchExpressions"));
    }

    private static void term(DescribeWriter out, int number, JsonNode expressions) {
        List<String> texts = expressions.valueStream().map(e -> {
            List<String> values = Subject.texts(e.path("values"));
            String head = e.path("key").asText() + " " + e.path("operator").asText().toLowerCase(Locale.ROOT);
            return values.isEmpty() ? head : head + " [" + String.join(", ", values) + "]";
        }).toList();
        out.key(2, "Term " + number, texts.isEmpty() ? DescribeWriter.NONE : texts.getFirst());
        texts.stream().skip(1).forEach(text -> out.line(2, "\t" + text));
    }
}
