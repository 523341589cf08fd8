package podium.manifest.defaults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import podium.manifest.tree.Trees;

/** What volumes get. Rule: api.md §2, Volumes. */
final class VolumeDefaults {
    /** 0644 in decimal. */
    private static final int FILE_MODE = 420;

    private VolumeDefaults() {
    }

    static void fill(ObjectNode volume) {
        boolean bare = volume.properties().stream().allMatch(p -> p.getKey().equals("name"));
        if (bare) volume.putObject("emptyDir");
        for (String files : List.of("secret", "configMap", "downwardAPI", "projected")) {
            if (volume.get(files) instanceof ObjectNode source) Trees.preset(source, "defaultMode", FILE_MODE);
        }
        downwardFiles(volume.path("downwardAPI"));
        for (ObjectNode source : Trees.objects(volume.path("projected").path("sources"))) {
            downwardFiles(source.path("downwardAPI"));
            if (source.get("serviceAccountToken") instanceof ObjectNode token) {
                Trees.preset(token, "expirationSeconds", 3600);
            }
        }
        if (volume.get("hostPath") instanceof ObjectNode path) Trees.preset(path, "type", "");
        if (volume.get("image") instanceof ObjectNode image) {
            Trees.preset(image, "pullPolicy", ImageTag.pullPolicy(image.path("reference").asText()));
        }
        JsonNode claim = volume.path("ephemeral").path("volumeClaimTemplate").path("spec");
        if (claim instanceof ObjectNode spec) Trees.preset(spec, "volumeMode", "Filesystem");
        if (volume.get("iscsi") instanceof ObjectNode iscsi) Trees.preset(iscsi, "iscsiInterface", "default");
    }

    private static void downwardFiles(JsonNode downward) {
        for (ObjectNode file : Trees.objects(downward.path("items"))) {
            if (file.get("fieldRef") instanceof ObjectNode field) Trees.preset(field, "apiVersion", "v1");
            if (file.get("resourceFieldRef") instanceof ObjectNode field) Trees.preset(field, "divisor", "0");
        }
    }
}
