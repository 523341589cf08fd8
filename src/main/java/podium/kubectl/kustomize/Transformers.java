package podium.kubectl.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a kustomization does to all its objects: names, namespaces, labels, images, replicas. */
record Transformers(JsonNode file) {
    private static final List<String> CLUSTER_WIDE = List.of("Namespace", "ClusterRole", "ClusterRoleBinding",
            "PersistentVolume", "StorageClass", "PriorityClass");
    private static final List<String> WORKLOADS = List.of("Deployment", "ReplicaSet", "StatefulSet", "DaemonSet", "Job",
            "CronJob");

    void apply(List<ObjectNode> objects) {
        objects.forEach(this::image);
        objects.forEach(this::replicas);
        objects.forEach(this::labels);
        objects.forEach(o -> pairs(file.path("commonAnnotations"), o, "annotations"));
        names(objects);
        String namespace = file.path("namespace").asText();
        if (!namespace.isEmpty()) {
            objects.stream().filter(o -> !CLUSTER_WIDE.contains(o.path("kind").asText())).forEach(
                    o -> o.withObject("/metadata").put("namespace", namespace));
        }
    }

    private void names(List<ObjectNode> objects) {
        Map<String, String> renamed = new TreeMap<>();
        for (ObjectNode object : objects) {
            ObjectNode meta = object.withObject("/metadata");
            String old = Optional.ofNullable(meta.remove(Generated.PLAIN_NAME)).map(JsonNode::asText).orElse(
                    meta.path("name").asText());
            String kind = object.path("kind").asText();
            boolean fixed = kind.equals("Namespace") || kind.equals("CustomResourceDefinition");
            if (!fixed) {
                meta.put("name", file.path("namePrefix").asText() + meta.path("name").asText()
                        + file.path("nameSuffix").asText());
            }
            renamed.put(kind + "/" + old, meta.path("name").asText());
        }
        objects.forEach(o -> References.follow(o, renamed));
    }

    private static void pairs(JsonNode pairs, ObjectNode object, String field) {
        pairs.properties().forEach(
                p -> object.withObject("/metadata").withObject("/" + field).set(p.getKey(), p.getValue()));
    }

    private void labels(ObjectNode object) {
        label(object, file.path("commonLabels"), true, true);
        for (JsonNode entry : file.path("labels")) {
            boolean selectors = entry.path("includeSelectors").asBoolean();
            label(object, entry.path("pairs"), selectors, selectors || entry.path("includeTemplates").asBoolean());
        }
    }

    private static void label(ObjectNode object, JsonNode pairs, boolean selectors, boolean templates) {
        if (pairs.isEmpty()) return;
        pairs(pairs, object, "labels");
        String kind = object.path("kind").asText();
        if (kind.equals("Service") && selectors && object.path("spec").path("selector") instanceof ObjectNode s) {
            pairs.properties().forEach(p -> s.set(p.getKey(), p.getValue()));
        }
        if (!WORKLOADS.contains(kind)) return;
        boolean selected = selectors && !kind.equals("Job") && !kind.equals("CronJob");
        if (selected) {
            pairs.properties().forEach(p -> object.withObject("/spec/selector/matchLabels").set(p.getKey(),
                    p.getValue()));
        }
        String template = kind.equals("CronJob") ? "/spec/jobTemplate/spec/template" : "/spec/template";
        if (templates) {
            pairs.properties().forEach(p -> object.withObject(template + "/metadata/labels").set(p.getKey(),
                    p.getValue()));
        }
    }

    private void replicas(ObjectNode object) {
        for (JsonNode entry : file.path("replicas")) {
            boolean meant = object.path("metadata").path("name").asText().equals(entry.path("name").asText());
            if (meant && List.of("Deployment", "ReplicaSet", "StatefulSet").contains(object.path("kind").asText())) {
                object.withObject("/spec").set("replicas", entry.path("count"));
            }
        }
    }

    private void image(ObjectNode object) {
        for (JsonNode container : References.containers(object)) {
            for (JsonNode entry : file.path("images")) image((ObjectNode) container, entry);
        }
    }

    private static void image(ObjectNode container, JsonNode entry) {
        String image = container.path("image").asText();
        int slash = image.lastIndexOf('/');
        int colon = image.indexOf(':', slash);
        String name = image.split("@", -1)[0];
        name = colon < 0 ? name : image.substring(0, colon);
        if (!name.equals(entry.path("name").asText())) return;
        String made = entry.path("newName").asText(name);
        if (entry.has("digest")) container.put("image", made + "@" + entry.path("digest").asText());
        else if (entry.has("newTag")) container.put("image", made + ":" + entry.path("newTag").asText());
        else container.put("image", made + (colon < 0 ? "" : image.substring(colon)));
    }
}
