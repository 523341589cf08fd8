package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import podium.kubectl.SelectorText;

/** The texts of {@code kubectl describe} for what storage is made by. */
final class StorageDescriptions {
    private static final List<String> DEFAULT = List.of("storageclass.kubernetes.io/is-default-class",
            "storageclass.beta.kubernetes.io/is-default-class");

    private StorageDescriptions() {
    }

    static void storageClass(DescribeWriter out, Subject s) {
        JsonNode tree = s.tree();
        JsonNode annotations = tree.path("metadata").path("annotations");
        out.key(0, "Name", s.name());
        out.key(0, "IsDefaultClass",
                DEFAULT.stream().anyMatch(d -> annotations.path(d).asText().equals("true")) ? "Yes" : "No");
        out.key(0, "Annotations", SelectorText.labels(annotations));
        out.key(0, "Provisioner", tree.path("provisioner").asText());
        out.key(0, "Parameters", SelectorText.labels(tree.path("parameters")));
        JsonNode expansion = tree.path("allowVolumeExpansion");
        out.key(0, "AllowVolumeExpansion",
                !expansion.isBoolean() ? "<unset>" : expansion.asBoolean() ? "True" : "False");
        out.heading(0, "MountOptions", tree.path("mountOptions").isEmpty());
        tree.path("mountOptions").forEach(o -> out.line(1, o.asText()));
        out.keyIfAny(0, "ReclaimPolicy", tree.path("reclaimPolicy").asText());
        out.keyIfAny(0, "VolumeBindingMode", tree.path("volumeBindingMode").asText());
        topologies(out, tree.path("allowedTopologies"));
    }

    private static void topologies(DescribeWriter out, JsonNode topologies) {
        if (topologies.isEmpty()) return;
        out.key(0, "AllowedTopologies", "");
        for (int i = 0; i < topologies.size(); i++) {
            List<String> terms = topologies.get(i).path("matchLabelExpressions").valueStream().map(
                    e -> e.path("key").asText() + " in [" + String.join(", ", Subject.texts(e.path("values")))
                            + "]").toList();
            out.key(1, "Term " + i, terms.isEmpty() ? DescribeWriter.NONE : terms.getFirst());
            terms.stream().skip(1).forEach(term -> out.line(1, "\t" + term));
        }
    }

    static void attributesClass(DescribeWriter out, Subject s) {
        out.key(0, "Name", s.name());
        out.key(0, "Annotations", SelectorText.labels(s.tree().path("metadata").path("annotations")));
        out.key(0, "DriverName", s.tree().path("driverName").asText());
        out.key(0, "Parameters", SelectorText.labels(s.tree().path("parameters")));
    }

    static void driverNode(DescribeWriter out, Subject s) {
        out.key(0, "Name", s.name());
        Heads.labelled(out, s.object());
        out.key(0, "CreationTimestamp", DescribeWriter.date(s.object().metadata().creationTimestamp()));
        out.line(0, "Spec:");
        if (!s.spec().has("drivers")) return;
        out.line(1, "Drivers:");
        for (JsonNode driver : s.spec().path("drivers")) {
            out.line(2, driver.path("name").asText() + ":");
            out.key(3, "Node ID", driver.path("nodeID").asText());
            if (driver.path("allocatable").has("count")) {
                out.line(3, "Allocatables:");
                out.key(4, "Count", driver.path("allocatable").path("count").asInt());
            }
            if (driver.has("topologyKeys")) {
                out.key(3, "Topology Keys", Subject.slice(Subject.texts(driver.path("topologyKeys")).stream()));
            }
        }
    }
}
