package podium.simulation.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ApiObject;
import podium.cluster.ObjectMeta;
import podium.cluster.pod.PodTemplateSpec;
import podium.cluster.workload.Job;

/** The selector and the labels that the server gives to a Job: clients read them, and may not write them anew. Rule: controllers.md §4. */
final class JobIdentity {
    private static final List<String> LABELS = List.of("batch.kubernetes.io/controller-uid",
            "batch.kubernetes.io/job-name", "controller-uid", "job-name");

    private JobIdentity() {
    }

    /** A tree as its author would have written it. */
    static ObjectNode without(ObjectNode tree) {
        boolean own = tree.path("spec").path("manualSelector").asBoolean();
        if (!tree.path("kind").asText().equals("Job") || own) return tree;
        ObjectNode copy = tree.deepCopy();
        if (!(copy.path("spec") instanceof ObjectNode spec)) return copy;
        spec.remove("selector");
        if (spec.path("template").path("metadata").path("labels") instanceof ObjectNode labels) labels.remove(LABELS);
        return copy;
    }

    /** A Job that was read without its identity, with it again. */
    static ApiObject again(ApiObject old, ApiObject wanted) {
        if (!(old instanceof Job before) || !(wanted instanceof Job after)
                || after.spec().manualSelector().orElse(false)) {
            return wanted;
        }
        PodTemplateSpec template = after.spec().template();
        ObjectMeta had = before.spec().template().metadata().orElseThrow();
        SortedMap<String, String> labels = new TreeMap<>(
                template.metadata().map(ObjectMeta::labels).orElse(new TreeMap<>()));
        LABELS.forEach(l -> Optional.ofNullable(had.labels().get(l)).ifPresent(v -> labels.put(l, v)));
        ObjectMeta meta = template.metadata().orElse(had).withLabels(labels);
        return after.withSpec(after.spec().withSelector(before.spec().selector()).withTemplate(
                new PodTemplateSpec(Optional.of(meta), template.spec())));
    }
}
