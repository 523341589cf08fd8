package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Where a volume comes from, for sources that Pods and persistent volumes share and that the tree alone knows. Rule:
 * kubectl.md §5.4.
 */
record VolumeSourceBlock(DescribeWriter out, int level) {
    /** The source of a persistent volume. */
    static void persistent(DescribeWriter out, int level, JsonNode spec) {
        VolumeSourceBlock block = new VolumeSourceBlock(out, level);
        if (spec.has("hostPath")) block.hostPath(spec.path("hostPath"));
        else if (spec.has("local")) block.local(spec.path("local"));
        else if (spec.has("csi")) block.persistentCsi(spec.path("csi"));
        else if (!block.common(spec)) out.line(1, "<unknown>");
    }

    /** A source of a Pod's volume; false when it is none of those known. */
    static boolean ofPod(DescribeWriter out, int level, JsonNode volume) {
        VolumeSourceBlock block = new VolumeSourceBlock(out, level);
        if (!volume.has("csi")) return block.common(volume);
        block.csi(volume.path("csi"));
        return true;
    }

    private boolean common(JsonNode volume) {
        if (volume.has("nfs")) nfs(volume.path("nfs"));
        else if (volume.has("iscsi")) iscsi(volume.path("iscsi"));
        else if (volume.has("gitRepo")) gitRepo(volume.path("gitRepo"));
        else return false;
        return true;
    }

    void hostPath(JsonNode source) {
        out.key(level, "Type", "HostPath (bare host directory volume)");
        out.key(level, "Path", source.path("path").asText());
        out.key(level, "HostPathType", source.path("type").asText(DescribeWriter.NONE));
    }

    private void local(JsonNode source) {
        out.key(level, "Type", "LocalVolume (a persistent volume backed by local storage on a node)");
        out.key(level, "Path", source.path("path").asText());
    }

    private void nfs(JsonNode source) {
        out.key(level, "Type", "NFS (an NFS mount that lasts the lifetime of a pod)");
        out.key(level, "Server", source.path("server").asText());
        out.key(level, "Path", source.path("path").asText());
        out.key(level, "ReadOnly", source.path("readOnly").asBoolean());
    }

    private void gitRepo(JsonNode source) {
        out.key(level, "Type", "GitRepo (a volume that is pulled from git when the pod is created)");
        out.key(level, "Repository", source.path("repository").asText());
        out.key(level, "Revision", source.path("revision").asText());
    }

    private void iscsi(JsonNode source) {
        out.key(level, "Type", "ISCSI (an ISCSI Disk resource that is attached to a kubelet's host machine and then "
                + "exposed to the pod)");
        out.key(level, "TargetPortal", source.path("targetPortal").asText());
        out.key(level, "IQN", source.path("iqn").asText());
        out.key(level, "Lun", source.path("lun").asInt());
        out.line(level, "ISCSIInterface\t" + source.path("iscsiInterface").asText("default"));
        out.key(level, "FSType", source.path("fsType").asText());
        out.key(level, "ReadOnly", source.path("readOnly").asBoolean());
        out.key(level, "Portals", Subject.slice(Subject.texts(source.path("portals")).stream()));
        out.key(level, "DiscoveryCHAPAuth", source.path("chapAuthDiscovery").asBoolean());
        out.key(level, "SessionCHAPAuth", source.path("chapAuthSession").asBoolean());
        out.key(level, "SecretRef", source.has("secretRef")
                ? "&LocalObjectReference{Name:" + source.path("secretRef").path("name").asText() + ",}"
                : "nil");
        out.key(level, "InitiatorName", source.path("initiatorName").asText(DescribeWriter.NONE));
    }

    private void csi(JsonNode source) {
        driver(source);
        out.key(level, "ReadOnly", source.path("readOnly").asBoolean());
        attributes(source.path("volumeAttributes"));
    }

    private void persistentCsi(JsonNode source) {
        driver(source);
        out.key(level, "VolumeHandle", source.path("volumeHandle").asText());
        out.key(level, "ReadOnly", source.path("readOnly").asBoolean());
        attributes(source.path("volumeAttributes"));
    }

    private void driver(JsonNode source) {
        out.key(level, "Type", "CSI (a Container Storage Interface (CSI) volume source)");
        out.key(level, "Driver", source.path("driver").asText());
        out.key(level, "FSType", source.path("fsType").asText());
    }

    /** Rule: each attribute is indented once more, as its line is written in two parts. */
    private void attributes(JsonNode attributes) {
        String deeper = "  ".repeat(level);
        List<String> lines = Labels.map(attributes).entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).map(
                Labels::cut).map(line -> deeper + line).toList();
        out.list(level, "VolumeAttributes", lines);
    }
}
