package podium.kubectl.describe;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import podium.cluster.IntOrString;
import podium.cluster.core.ClaimSpec;
import podium.cluster.core.ClaimStatus;
import podium.cluster.core.ConfigMap;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.core.Secret;
import podium.cluster.core.Service;
import podium.cluster.core.ServicePort;
import podium.cluster.core.ServiceSpec;
import podium.cluster.pod.Pod;
import podium.frame.ClusterView;

/** The texts of {@code kubectl describe} for objects that Pods use. Rule: kubectl.md §5.7. */
record CoreDescription(DescribeWriter out, ClusterView view) {
    private static final int MOST = 3;

    /** @param endpoints the addresses behind the Service */
    void service(Service s, List<String> endpoints) {
        Heads.named(out, s);
        Heads.labelled(out, s);
        if (s.spec().isEmpty()) return;
        ServiceSpec spec = s.spec().get();
        out.key(0, "Selector", Heads.joined(spec.selector()));
        out.key(0, "Type", spec.type().isEmpty() ? "ClusterIP" : spec.type());
        boolean addressed = !spec.type().equals("ExternalName");
        if (addressed) {
            out.key(0, "IP Family Policy", text(spec, "ipFamilyPolicy", "SingleStack"));
            out.key(0, "IP Families", "IPv4");
        }
        out.key(0, "IP", spec.clusterIP());
        out.key(0, "IPs", addressed ? spec.clusterIP() : DescribeWriter.NONE);
        if (!spec.externalIPs().isEmpty()) out.key(0, "External IPs", String.join(",", spec.externalIPs()));
        out.keyIfAny(0, "External Name", spec.externalName());
        spec.ports().forEach(p -> port(p, endpoints, spec));
        out.key(0, "Session Affinity", spec.sessionAffinity().isEmpty() ? "None" : spec.sessionAffinity());
        String external = text(spec, "externalTrafficPolicy", "");
        out.keyIfAny(0, "External Traffic Policy", external);
        if (addressed) out.key(0, "Internal Traffic Policy", text(spec, "internalTrafficPolicy", "Cluster"));
    }

    private static String text(ServiceSpec spec, String field, String otherwise) {
        return Optional.ofNullable(spec.other().get(field)).map(JsonNode::asText).orElse(otherwise);
    }

    private void port(ServicePort port, List<String> endpoints, ServiceSpec spec) {
        String name = port.name().isEmpty() ? "<unset>" : port.name();
        String protocol = port.protocol().isEmpty() ? "TCP" : port.protocol();
        out.key(0, "Port", name + "\t" + port.port() + "/" + protocol);
        out.key(0, "TargetPort", port.targetPort().map(IntOrString::toString).orElse(port.port() + "") + "/"
                + protocol);
        port.appProtocol().ifPresent(a -> out.key(0, "AppProtocol", a));
        if (port.nodePort() > 0) out.key(0, "NodePort", name + "\t" + port.nodePort() + "/" + protocol);
        String few = String.join(",", endpoints.stream().limit(MOST).toList());
        // Rule: the count of the others is written from the third address on, even when it is none
        String shown = endpoints.size() < MOST ? few : few + " + " + (endpoints.size() - MOST) + " more...";
        out.key(0, "Endpoints", spec.selector().isEmpty() ? DescribeWriter.NONE : shown);
    }

    void configMap(ConfigMap c) {
        Heads.named(out, c);
        Heads.labelled(out, c);
        out.raw("\nData\n====\n");
        new TreeMap<>(c.data()).forEach((key, value) -> out.raw(key + ":\n----\n" + value + "\n\n"));
        out.raw("\nBinaryData\n====\n");
        new TreeMap<>(c.binaryData()).forEach((key, value) -> out.raw(key + ": " + size(value) + " bytes\n"));
        out.raw("\n");
    }

    void secret(Secret s) {
        Heads.named(out, s);
        Heads.labelled(out, s);
        out.raw("\nType:  " + (s.type().isEmpty() ? "Opaque" : s.type()) + "\n\nData\n====\n");
        new TreeMap<>(s.data()).forEach((key, value) -> out.key(0, key, size(value) + " bytes"));
    }

    private static int size(String base64) {
        return Base64.getDecoder().decode(base64.getBytes(StandardCharsets.UTF_8)).length;
    }

    void claim(PersistentVolumeClaim c) {
        Heads.named(out, c);
        Optional<ClaimSpec> spec = c.spec();
        Optional<ClaimStatus> status = c.status();
        String volume = spec.map(ClaimSpec::volumeName).orElse("");
        out.key(0, "StorageClass", spec.flatMap(ClaimSpec::storageClassName).orElse(""));
        out.key(0, "Status", status.map(ClaimStatus::phase).orElse(""));
        out.key(0, "Volume", volume);
        Heads.labelled(out, c);
        out.key(0, "Finalizers", c.metadata().finalizers().toString().replace(", ", " "));
        boolean bound = !volume.isEmpty();
        out.key(0, "Capacity", bound
                ? status.flatMap(s -> Optional.ofNullable(s.capacity().get("storage"))).map(
                        Object::toString).orElse("")
                : "");
        out.key(0, "Access Modes", bound ? String.join(",", modes(status)) : "");
        out.key(0, "VolumeMode", spec.flatMap(ClaimSpec::volumeMode).orElse("Filesystem"));
        List<String> users = view.list(Pod.class, c.metadata().namespace()).stream().filter(
                p -> p.spec().volumes().stream().anyMatch(v -> v.persistentVolumeClaim().filter(
                        s -> s.claimName().equals(c.metadata().name())).isPresent())).map(
                                p -> p.metadata().name()).toList();
        out.list(0, "Used By", users);
    }

    private static List<String> modes(Optional<ClaimStatus> status) {
        List<String> found = new ArrayList<>();
        status.map(ClaimStatus::accessModes).orElse(List.of()).forEach(m -> found.add(switch (m) {
            case "ReadWriteOnce" -> "RWO";
            case "ReadOnlyMany" -> "ROX";
            case "ReadWriteMany" -> "RWX";
            default -> "RWOP";
        }));
        return found;
    }
}
