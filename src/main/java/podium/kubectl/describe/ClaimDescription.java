package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import podium.cluster.pod.Pod;
import podium.kubectl.HumanDuration;

/** The text of {@code kubectl describe persistentvolumeclaim}. Rule: kubectl.md §5.7. */
final class ClaimDescription {
    private static final String BETA_CLASS = "volume.beta.kubernetes.io/storage-class";

    private ClaimDescription() {
    }

    static void write(DescribeWriter out, Subject s) {
        Heads.named(out, s.object());
        out.key(0, "StorageClass", storageClass(s.tree()));
        out.key(0, "Status", phase(s));
        out.key(0, "Volume", s.spec().path("volumeName").asText());
        Heads.labelled(out, s.object());
        out.key(0, "Finalizers", Subject.slice(s.object().metadata().finalizers().stream()));
        amounts(out, 0, s.tree());
        out.list(0, "Used By", users(s));
        JsonNode conditions = s.status().path("conditions");
        if (conditions.isEmpty()) return;
        out.line(0, "Conditions:");
        out.line(1, "Type\tStatus\tLastProbeTime\tLastTransitionTime\tReason\tMessage");
        out.line(1, "----\t------\t-----------------\t------------------\t------\t-------");
        conditions.forEach(c -> out.line(1, String.join(" \t", c.path("type").asText(), c.path("status").asText(),
                DescribeWriter.date(c.path("lastProbeTime")), DescribeWriter.date(c.path("lastTransitionTime")),
                c.path("reason").asText(), c.path("message").asText())));
    }

    /** A claim of a Pod's own, which has neither a name nor a status. */
    static void template(DescribeWriter out, int level, JsonNode claim) {
        JsonNode meta = claim.path("metadata");
        out.key(level, "StorageClass", storageClass(claim));
        out.key(level, "Volume", claim.path("spec").path("volumeName").asText());
        String deeper = "  ".repeat(level);
        out.list(level, "Labels", Labels.map(meta.path("labels")).entrySet().stream().map(
                e -> deeper + e.getKey() + "=" + e.getValue()).toList());
        out.list(level, "Annotations",
                Labels.annotations(Labels.map(meta.path("annotations"))).stream().map(deeper::concat).toList());
        amounts(out, level, claim);
    }

    static String storageClass(JsonNode tree) {
        return tree.path("metadata").path("annotations").path(BETA_CLASS).asText(
                tree.path("spec").path("storageClassName").asText());
    }

    /** The phase, or for how long an object has been on its way out. */
    static String phase(Subject s) {
        return s.object().metadata().deletionTimestamp().map(
                t -> "Terminating (lasts " + HumanDuration.since(s.object().metadata().deletionTimestamp(), s.now())
                        + ")").orElseGet(
                                () -> s.status().path("phase").asText());
    }

    /** Rule: what a claim offers is known when it has a volume. */
    private static void amounts(DescribeWriter out, int level, JsonNode claim) {
        JsonNode spec = claim.path("spec");
        boolean bound = !spec.path("volumeName").asText().isEmpty();
        out.key(level, "Capacity", bound ? claim.path("status").path("capacity").path("storage").asText("0") : "");
        out.key(level, "Access Modes", bound ? modes(claim.path("status").path("accessModes")) : "");
        if (spec.has("volumeMode")) out.key(level, "VolumeMode", spec.path("volumeMode").asText());
        JsonNode source = spec.path("dataSource");
        if (!source.isObject()) return;
        out.line(level, "DataSource:");
        out.keyIfAny(level + 1, "APIGroup", source.path("apiGroup").asText());
        out.key(level + 1, "Kind", source.path("kind").asText());
        out.key(level + 1, "Name", source.path("name").asText());
    }

    /** Access modes by their abbreviations, in a fixed order. */
    static String modes(JsonNode modes) {
        List<String> given = Subject.texts(modes);
        return String.join(",", Stream.of("ReadWriteOnce:RWO", "ReadOnlyMany:ROX", "ReadWriteMany:RWX",
                "ReadWriteOncePod:RWOP").map(m -> m.split(":", 2)).filter(m -> given.contains(m[0])).map(
                        m -> m[1]).toList());
    }

    private static List<String> users(Subject s) {
        return s.view().list(Pod.class, s.namespace()).stream().filter(p -> p.spec().volumes().stream().anyMatch(
                v -> v.persistentVolumeClaim().filter(c -> c.claimName().equals(s.name())).isPresent())
                || s.object().metadata().ownerReferences().stream().anyMatch(
                        o -> o.kind().equals("Pod") && o.uid().equals(p.metadata().uid()))).map(
                                p -> p.metadata().name()).sorted().toList();
    }
}
