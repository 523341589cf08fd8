package podium.manifest.schema;

import java.util.List;
import podium.cluster.Plurals;

/** A kind of object, with the struct that describes it. */
public record Kind(String group, String version, String name, Type.Struct type) {
    private static final List<String> CLUSTER_WIDE = List.of("Namespace", "Node", "PersistentVolume", "StorageClass",
            "PriorityClass", "ClusterRole", "ClusterRoleBinding", "CustomResourceDefinition", "IngressClass",
            "RuntimeClass", "CSIDriver", "CSINode", "VolumeAttachment", "VolumeAttributesClass", "APIService",
            "ValidatingWebhookConfiguration", "MutatingWebhookConfiguration", "ValidatingAdmissionPolicy",
            "ValidatingAdmissionPolicyBinding", "CertificateSigningRequest", "FlowSchema",
            "PriorityLevelConfiguration", "DeviceClass", "ResourceSlice", "IPAddress", "ServiceCIDR");

    /** Group and version as manifests write them; the core group has none. */
    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /** Whether objects of the kind live in a namespace. */
    public boolean isNamespaced() {
        return !CLUSTER_WIDE.contains(name);
    }

    /** The kind with its group, as in {@code Deployment.apps}. */
    public String qualified() {
        return group.isEmpty() ? name : name + "." + group;
    }

    /** The resource as the server's messages name it, as in {@code deployments.apps}. Rule: api.md §1.4.3. */
    public String resource() {
        return group.isEmpty() ? plural() : plural() + "." + group;
    }

    /** The resource without its group, as in {@code deployments}. */
    public String plural() {
        return Plurals.of(name);
    }
}
