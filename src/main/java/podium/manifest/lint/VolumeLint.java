package podium.manifest.lint;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import podium.manifest.lint.PodView.Part;

/** Advice on volumes that nobody uses. */
final class VolumeLint {
    static final LintRule UNUSED = new LintRule("unused-volume", "a volume that no container mounts",
            "A volume does nothing until a container mounts it; often the mount is missing, or has another name.");

    private VolumeLint() {
    }

    static void check(PodView pod, Remarks remarks) {
        Set<String> used = new LinkedHashSet<>();
        for (Part part : pod.all()) {
            part.node().path("volumeMounts").forEach(m -> used.add(m.path("name").asText()));
            part.node().path("volumeDevices").forEach(m -> used.add(m.path("name").asText()));
            part.node().path("env").forEach(
                    v -> used.add(v.path("valueFrom").path("fileKeyRef").path("volumeName").asText()));
        }
        JsonNode volumes = pod.spec().path("volumes");
        for (int i = 0; i < volumes.size(); i++) {
            String name = volumes.path(i).path("name").asText();
            if (!used.contains(name)) {
                remarks.add(UNUSED, pod.path() + ".volumes[" + i + "].name", "no container mounts the volume " + name);
            }
        }
    }
}
