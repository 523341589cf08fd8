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
public record ClusterView(String namespace, List<String> namespaces, List<String> serviceAccounts, Outlook outlook) {
    /** What the cluster knows of the world of a manifest. */
    public enum Outlook {
        /** Objects of a text are there for those behind them. */
        KEEPS,
        /** Nothing that it is asked about is stored. */
        DRY_RUN,
        /** Whatever is referred to is taken to exist: a manifest is judged by itself. */
        OPEN
    }

    private static final List<String> BUILT_IN = List.of("default", "kube-node-lease", "kube-public", "kube-system");

    /** A cluster that nobody has touched. */
    public static final ClusterView FRESH = new ClusterView("default", BUILT_IN, List.of(), Outlook.KEEPS);

    /** A cluster that nobody has touched, asked what it would do: nothing that it is given is there afterwards. */
    public static final ClusterView DRY_RUN = new ClusterView("default", BUILT_IN, List.of(),
            Outlook.DRY_RUN);

    /** A cluster that has all that a manifest may refer to. */
    public static final ClusterView OPEN = new ClusterView("default", BUILT_IN, List.of(), Outlook.OPEN);

    /** A fresh cluster with one more namespace, where objects go. */
    public static ClusterView fresh(String namespace) {
        return new ClusterView(namespace, plus(BUILT_IN, namespace), List.of(), Outlook.KEEPS);
    }

    /** The view once an object of the same text has been created. */
    public ClusterView with(JsonNode object) {
        if (outlook != Outlook.KEEPS) return this;
        String name = object.path("metadata").path("name").asText();
        return switch (object.path("kind").asText()) {
            case "Namespace" -> new ClusterView(namespace, plus(namespaces, name), serviceAccounts, outlook);
            case "ServiceAccount" -> new ClusterView(namespace, namespaces,
                    plus(serviceAccounts, namespaceOf(object) + "/" + name), outlook);
            default -> this;
        };
    }

    /** The namespace of an object. */
    public String namespaceOf(JsonNode object) {
        String given = object.path("metadata").path("namespace").asText();
        return given.isEmpty() ? namespace : given;
    }

    boolean isOpen() {
        return outlook == Outlook.OPEN;
    }

    boolean hasNamespace(String name) {
        return isOpen() || namespaces.contains(name);
    }

    boolean hasServiceAccount(String inNamespace, String name) {
        return isOpen() || name.isEmpty() || name.equals("default")
                || serviceAccounts.contains(inNamespace + "/" + name);
    }

    private static List<String> plus(List<String> names, String name) {
        List<String> more = new ArrayList<>(names);
        more.add(name);
        return more;
    }
}
