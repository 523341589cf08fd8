package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.ConfigMapPart;
import podium.cluster.pod.DownwardApiFile;
import podium.cluster.pod.HostPathSource;
import podium.cluster.pod.ObjectFieldSelector;
import podium.cluster.pod.ProjectedPart;
import podium.cluster.pod.ResourceFieldSelector;
import podium.cluster.pod.Volume;

/** The volumes of a Pod. Rule: kubectl.md §5.4. */
final class VolumeBlock {
    private final DescribeWriter out;
    private final int level;

    private VolumeBlock(DescribeWriter out, int level) {
        this.out = out;
        this.level = level;
    }

    /** Writes all volumes at a level. */
    static void write(DescribeWriter out, int level, List<Volume> volumes) {
        out.heading(level, "Volumes", volumes.isEmpty());
        for (Volume volume : volumes) {
            out.line(level + 1, volume.name() + ":");
            new VolumeBlock(out, level + 2).write(volume);
        }
    }

    private void write(Volume v) {
        v.hostPath().ifPresent(this::hostPath);
        v.emptyDir().ifPresent(s -> {
            type("EmptyDir (a temporary directory that shares a pod's lifetime)");
            key("Medium", s.medium());
            key("SizeLimit", s.sizeLimit().map(Object::toString).orElse("<unset>"));
        });
        v.secret().ifPresent(s -> {
            type("Secret (a volume populated by a Secret)");
            key("SecretName", s.secretName());
            key("Optional", s.optional().orElse(false));
        });
        v.configMap().ifPresent(s -> {
            type("ConfigMap (a volume populated by a ConfigMap)");
            key("Name", s.name());
            key("Optional", s.optional().orElse(false));
        });
        v.projected().ifPresent(s -> {
            type("Projected (a volume that contains injected data from multiple sources)");
            s.sources().forEach(this::part);
        });
        v.downwardAPI().ifPresent(s -> downwardApi(s.items()));
        v.persistentVolumeClaim().ifPresent(s -> {
            type("PersistentVolumeClaim (a reference to a PersistentVolumeClaim in the same namespace)");
            key("ClaimName", s.claimName());
            key("ReadOnly", s.readOnly());
        });
        v.ephemeral().flatMap(s -> s.volumeClaimTemplate()).ifPresent(this::ephemeral);
        v.image().ifPresent(s -> {
            type("Image (a container image or OCI artifact)");
            key("Reference", s.reference());
            key("PullPolicy", s.pullPolicy());
        });
        Optional.ofNullable(v.other().get("nfs")).ifPresent(this::nfs);
        Optional.ofNullable(v.other().get("csi")).ifPresent(this::csi);
    }

    private void hostPath(HostPathSource source) {
        type("HostPath (bare host directory volume)");
        key("Path", source.path());
        key("HostPathType", source.type().orElse(DescribeWriter.NONE));
    }

    private void part(ProjectedPart part) {
        part.secret().ifPresent(s -> named("SecretName", s));
        part.downwardAPI().ifPresent(d -> key("DownwardAPI", true));
        part.configMap().ifPresent(c -> named("ConfigMapName", c));
        part.serviceAccountToken().ifPresent(
                t -> key("TokenExpirationSeconds", t.expirationSeconds().orElse(0L)));
    }

    private void named(String key, ConfigMapPart part) {
        key(key, part.name());
        key("Optional", part.optional().orElse(false));
    }

    private void downwardApi(List<DownwardApiFile> items) {
        type("DownwardAPI (a volume populated by information about the pod)");
        out.line(level, "Items:");
        items.forEach(item -> out.line(level + 1, item.fieldRef().map(ObjectFieldSelector::fieldPath).or(
                () -> item.resourceFieldRef().map(ResourceFieldSelector::resource)).orElse("") + " -> "
                + item.path()));
    }

    private void ephemeral(JsonNode template) {
        type("EphemeralVolume (an inline specification for a volume that gets created and deleted with the pod)");
        JsonNode spec = template.path("spec");
        key("StorageClass", spec.path("storageClassName").asText());
        key("Volume", spec.path("volumeName").asText());
        key("Labels", DescribeWriter.NONE);
        key("Annotations", DescribeWriter.NONE);
        key("Capacity", "");
        key("Access Modes", "");
        if (spec.has("volumeMode")) key("VolumeMode", spec.path("volumeMode").asText());
    }

    private void nfs(JsonNode source) {
        type("NFS (an NFS mount that lasts the lifetime of a pod)");
        key("Server", source.path("server").asText());
        key("Path", source.path("path").asText());
        key("ReadOnly", source.path("readOnly").asBoolean());
    }

    private void csi(JsonNode source) {
        type("CSI (a Container Storage Interface (CSI) volume source)");
        key("Driver", source.path("driver").asText());
        key("FSType", source.path("fsType").asText());
        key("ReadOnly", source.path("readOnly").asBoolean());
        List<String> attributes = source.path("volumeAttributes").properties().stream().map(
                e -> e.getKey() + "=" + e.getValue().asText()).sorted().toList();
        out.list(level, "VolumeAttributes", attributes);
    }

    private void type(String text) {
        key("Type", text);
    }

    private void key(String key, Object value) {
        out.key(level, key, value);
    }
}
