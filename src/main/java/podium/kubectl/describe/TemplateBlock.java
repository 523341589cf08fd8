package podium.kubectl.describe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.ObjectMeta;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.cluster.pod.PodTemplateSpec;

/** The Pod template of a workload. Rule: kubectl.md §5.6. */
record TemplateBlock(DescribeWriter out) {
    void write(PodTemplateSpec template) {
        out.line(0, "Pod Template:");
        Map<String, String> labels = template.metadata().map(ObjectMeta::labels).orElse(Map.of());
        Labels.labels(out, 1, "Labels", labels);
        Map<String, String> annotations = template.metadata().map(ObjectMeta::annotations).orElse(Map.of());
        if (!annotations.isEmpty()) Labels.annotations(out, 1, annotations);
        template.spec().ifPresent(this::spec);
    }

    private void spec(PodSpec spec) {
        out.keyIfAny(1, "Service Account", spec.serviceAccountName());
        if (!spec.initContainers().isEmpty()) containers("Init Containers", spec.initContainers());
        containers("Containers", spec.containers());
        VolumeBlock.write(out, true, spec.volumes());
        Placement.spread(out, 1, spec);
        out.keyIfAny(1, "Priority Class Name", spec.priorityClassName());
        Labels.labels(out, 1, "Node-Selectors", spec.nodeSelector());
        Placement.tolerations(out, 1, spec.tolerations());
    }

    private void containers(String heading, List<Container> containers) {
        out.heading(1, heading, containers.isEmpty());
        for (Container container : containers) {
            out.line(1, " " + container.name() + ":");
            new ContainerBlock(out, 2, Optional.empty()).write(container, Optional.empty());
        }
    }
}
