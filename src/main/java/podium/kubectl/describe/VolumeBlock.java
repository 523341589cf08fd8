package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
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
    private final int level = 2;

    private VolumeBlock(DescribeWriter out) {
        this.out = out;
    }

    /** Writes all volumes; those of a template are named one blank deeper, and what they are stands where it does. */
    static void write(DescribeWriter out, boolean ofTemplate, List<Volume> volumes) {
        out.heading(ofTemplate ? 1 : 0, "Volumes", volumes.isEmpty());
        for (Volume volume : volumes) {
            out.line(1, (ofTemplate ? " " : "") + volume.name() + ":");
            new VolumeBlock(out).write(volume);
        }
    }

    private void write(Volume v) {
        v.hostPath().ifPresent(this::hostPath);
        v.emptyDir().ifPresent(s -> {
            type("EmptyDir (a temporary directory that shares a pod's lifetime)");
            key("Medium", s.medium());
            key("SizeLimit",
                    s.sizeLimit().filter(q -> q.amount().signum() > 0).map(Object::toString).orElse("<unset>"));
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
        if (!v.other().isEmpty()) {
            ObjectNode rest = JsonNodeFactory.instance.objectNode().setAll(v.other());
            if (!VolumeSourceBlock.ofPod(out, level, rest)) out.line(1, "<unknown>");
        }
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
        ClaimDescription.template(out, level, template);
    }

    private void type(String text) {
        key("Type", text);
    }

    private void key(String key, Object value) {
        out.key(level, key, value);
    }
}
