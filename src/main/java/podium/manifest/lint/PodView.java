package podium.manifest.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.manifest.tree.Trees;

/**
 * A Pod as it is written, or the Pod of a template.
 *
 * @param kind of the object that holds it
 * @param path of its spec, as in {@code spec.template.spec}
 * @param labels of its Pods
 */
record PodView(String kind, String path, JsonNode spec, JsonNode labels) {
    /** A container with its path. */
    record Part(String path, JsonNode node, boolean init) {
        String name() {
            return node.path("name").asText();
        }

        boolean isSidecar() {
            return init && node.path("restartPolicy").asText().equals("Always");
        }

        boolean isPlainInit() {
            return init && !isSidecar();
        }

        /** Command and arguments together; the image decides when there is no command. */
        List<String> words() {
            List<String> words = new ArrayList<>();
            node.path("command").forEach(w -> words.add(w.asText()));
            node.path("args").forEach(w -> words.add(w.asText()));
            return words;
        }
    }

    /** The Pod of an object; empty when it holds none. */
    static Optional<PodView> of(ObjectNode tree) {
        String kind = tree.path("kind").asText();
        String holder = switch (kind) {
            case "Pod" -> "";
            case "CronJob" -> "spec.jobTemplate.spec.template";
            case "Deployment", "ReplicaSet", "StatefulSet", "DaemonSet", "Job", "ReplicationController" ->
                "spec.template";
            default -> "none";
        };
        JsonNode pod = holder.isEmpty() ? tree : Trees.at(tree, holder);
        return pod.path("spec").isObject()
                ? Optional.of(new PodView(kind, holder.isEmpty() ? "spec" : holder + ".spec", pod.path("spec"),
                        pod.path("metadata").path("labels")))
                : Optional.empty();
    }

    List<Part> all() {
        List<Part> parts = new ArrayList<>(parts("initContainers", true));
        parts.addAll(parts("containers", false));
        return parts;
    }

    private List<Part> parts(String list, boolean init) {
        List<Part> parts = new ArrayList<>();
        JsonNode nodes = spec.path(list);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.isArray()) parts.add(new Part(path + "." + list + "[" + i + "]", nodes.get(i), init));
        }
        return parts;
    }
}
