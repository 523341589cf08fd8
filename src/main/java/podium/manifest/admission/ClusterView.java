package podium.manifest.admission;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a new object may refer to.
 *
 * @param namespace where objects without a namespace go
 * @param namespaces those that exist
 * @param serviceAccounts those that exist, as {@code namespace/name}; every namespace has {@code default} besides
 */
public record ClusterView(String namespace, List<String> namespaces, List<String> serviceAccounts) {
    /** A cluster that nobody has touched. */
    public static final ClusterView FRESH = new ClusterView("default",
            List.of("default", "kube-node-lease", "kube-public", "kube-system"), List.of());

    /** A fresh cluster with one more namespace, where objects go. */
    public static ClusterView fresh(String namespace) {
        List<String> namespaces = new ArrayList<>(FRESH.namespaces);
        namespaces.add(namespace);
        return new ClusterView(namespace, namespaces, List.of());
    }

    /** The view once an object of the same text has been created. */
    public ClusterView with(JsonNode object) {
        String name = object.path("metadata").path("name").asText();
        return switch (object.path("kind").asText()) {
            case "Namespace" -> new ClusterView(namespace, plus(namespaces, name), serviceAccounts);
            case "ServiceAccount" -> new ClusterView(namespace, namespaces,
                    plus(serviceAccounts, namespaceOf(object) + "/" + name));
            default -> this;
        };
    }

    /** The namespace of an object. */
    public String namespaceOf(JsonNode object) {
        String given = object.path("metadata").path("namespace").asText();
        return given.isEmpty() ? namespace : given;
    }

    boolean hasServiceAccount(String inNamespace, String name) {
        return name.isEmpty() || name.equals("default") || serviceAccounts.contains(inNamespace + "/" + name);
    }

    private static List<String> plus(List<String> names, String name) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return more;
    }
}
