package podium.manifest.admission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import podium.manifest.schema.Kind;

/** The objects that every cluster has from its first minute: nobody can create them again. Rule: api.md §0.2. */
final class BuiltIn {
    private static final List<String> NAMESPACES = List.of("default", "kube-node-lease", "kube-public", "kube-system");
    private static final List<String> PRIORITY_CLASSES = List.of("system-cluster-critical", "system-node-critical");
    private static final List<String> ROLES = List.of("admin", "cluster-admin", "edit", "view",
            "system:aggregate-to-admin", "system:aggregate-to-edit", "system:aggregate-to-view",
            "system:auth-delegator", "system:basic-user", "system:discovery", "system:heapster",
            "system:kube-aggregator", "system:kube-controller-manager", "system:kube-dns",
            "system:kube-scheduler", "system:kubelet-api-admin", "system:monitoring", "system:node",
            "system:node-bootstrapper", "system:node-problem-detector", "system:node-proxier",
            "system:persistent-volume-provisioner", "system:public-info-viewer",
            "system:service-account-issuer-discovery", "system:volume-scheduler");
    private static final List<String> BINDINGS = List.of("cluster-admin", "system:basic-user", "system:discovery",
            "system:kube-controller-manager", "system:kube-dns", "system:kube-scheduler", "system:monitoring",
            "system:node", "system:node-proxier", "system:public-info-viewer",
            "system:service-account-issuer-discovery", "system:volume-scheduler");

    private BuiltIn() {
    }

    /** Whether a fresh cluster has this object. */
    static boolean has(JsonNode object, Kind kind, String namespace) {
        String name = object.path("metadata").path("name").asText();
        return switch (kind.qualified()) {
            case "Namespace" -> NAMESPACES.contains(name);
            case "ServiceAccount" -> name.equals("default") && NAMESPACES.contains(namespace);
            case "ConfigMap" -> name.equals("kube-root-ca.crt") && NAMESPACES.contains(namespace);
            case "Service", "Endpoints" -> name.equals("kubernetes") && namespace.equals("default");
            case "PriorityClass.scheduling.k8s.io" -> PRIORITY_CLASSES.contains(name);
            case "ClusterRole.rbac.authorization.k8s.io" -> ROLES.contains(name);
            case "ClusterRoleBinding.rbac.authorization.k8s.io" -> BINDINGS.contains(name);
            default -> false;
        };
    }
}
