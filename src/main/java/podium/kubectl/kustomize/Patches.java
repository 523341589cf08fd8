package podium.kubectl.kustomize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import podium.manifest.patch.JsonPatch;
import podium.manifest.patch.MergePatch;
import podium.manifest.patch.PatchOrder;
import podium.manifest.patch.StrategicPatch;
import podium.kubectl.resource.ApiTrees;
import podium.kubectl.resource.KubectlException;
import podium.cluster.LabelSelectors;
import podium.kubectl.resource.YamlTrees;
import podium.kubectl.session.FileArea;
import podium.manifest.schema.Schema;

/** The patches of a kustomization. */
record Patches(FileArea files, ApiTrees trees, Schema schema, String directory, JsonNode file) {
    void apply(List<ObjectNode> objects) {
        for (JsonNode entry : file.path("patchesStrategicMerge"))
            patch(objects, text(entry.asText()), file.path("none"));
        for (JsonNode entry : file.path("patchesJson6902")) one(objects, entry);
        for (JsonNode entry : file.path("patches")) one(objects, entry);
    }

    private void one(List<ObjectNode> objects, JsonNode entry) {
        String text = entry.has("path") ? text(entry.path("path").asText()) : entry.path("patch").asText();
        patch(objects, text, entry.path("target"));
    }

    /** A patch may stand in a file, or right there. */
    private String text(String pathOrText) {
        if (pathOrText.contains("\n")) return pathOrText;
        String full = Kustomization.join(directory, pathOrText);
        return files.read(full).orElseThrow(() -> KubectlException.error("failed to get the patch file from path("
                + pathOrText + "): open " + files.absolute(full) + ": no such file or directory"));
    }

    private void patch(List<ObjectNode> objects, String text, JsonNode target) {
        for (JsonNode parsed : YamlTrees.all(text)) {
            JsonNode patch = trees.parse(parsed.toString());
            List<Integer> meant = new ArrayList<>();
            for (int i = 0; i < objects.size(); i++) if (isMeant(objects.get(i), patch, target)) meant.add(i);
            if (meant.isEmpty() && target.isMissingNode()) {
                throw KubectlException.error("no resource matches strategic merge patch \""
                        + patch.path("kind").asText() + "." + patch.path("apiVersion").asText() + "/"
                        + patch.path("metadata").path("name").asText() + ".[noNs]\": no matches for Id "
                        + patch.path("kind").asText() + "." + patch.path("apiVersion").asText() + "/"
                        + patch.path("metadata").path("name").asText()
                        + ".[noNs]; failed to find unique target for patch");
            }
            meant.forEach(i -> objects.set(i, patched(objects.get(i), patch)));
        }
    }

    private static boolean isMeant(ObjectNode object, JsonNode patch, JsonNode target) {
        JsonNode meta = object.path("metadata");
        if (target.isMissingNode()) {
            return object.path("kind").equals(patch.path("kind"))
                    && meta.path("name").equals(patch.path("metadata").path("name"));
        }
        boolean kind = !target.has("kind") || object.path("kind").asText().matches(target.path("kind").asText());
        boolean name = !target.has("name") || meta.path("name").asText().matches(target.path("name").asText());
        return kind && name && (!target.has("labelSelector") || selects(meta, target.path("labelSelector").asText()));
    }

    private static boolean selects(JsonNode meta, String selector) {
        var labels = new TreeMap<String, String>();
        meta.path("labels").properties().forEach(p -> labels.put(p.getKey(), p.getValue().asText()));
        return LabelSelectors.parse(selector).test(labels);
    }

    private ObjectNode patched(ObjectNode object, JsonNode patch) {
        if (patch.isArray()) return (ObjectNode) JsonPatch.apply(object, patch);
        ObjectNode change = patch.deepCopy();
        if (change.path("metadata") instanceof ObjectNode meta) meta.remove("name");
        return schema.kind(object.path("apiVersion").asText(), object.path("kind").asText()).map(
                k -> StrategicPatch.apply(object, PatchOrder.first(change, k.type()), k.type())).orElseGet(
                        () -> (ObjectNode) MergePatch.apply(object, change));
    }
}
