package podium.kubectl.resource;

import java.util.List;
import java.util.Locale;

/**
 * A type of objects as the API server offers it.
 *
 * @param plural as in {@code pods}
 * @param shortNames as in {@code po}
 */
public record ResourceType(String kind, String group, String version, String plural, List<String> shortNames,
        boolean isNamespaced) {
    /** The plural with its group, as in {@code deployments.apps}. */
    public String qualified() {
        return group.isEmpty() ? plural : plural + "." + group;
    }

    /** The kind in lower case with its group, as in {@code deployment.apps}. */
    public String singular() {
        String lower = kind.toLowerCase(Locale.ROOT);
        return group.isEmpty() ? lower : lower + "." + group;
    }

    /** What can be done with objects of the type, as the server names it. */
    public List<String> verbs() {
        if (plural.endsWith("reviews") || plural.equals("bindings")) return List.of("create");
        if (plural.equals("componentstatuses")) return List.of("get", "list");
        List<String> all = List.of("create", "delete", "deletecollection", "get", "list", "patch", "update", "watch");
        return plural.equals("namespaces") ? all.stream().filter(v -> !v.equals("deletecollection")).toList() : all;
    }

    /** The groups of types, as {@code all}, that the type belongs to. */
    public List<String> categories() {
        if (ResourceTypes.isOfAll(this)) return List.of("all");
        boolean isExtension = group.equals("admissionregistration.k8s.io") || kind.equals("CustomResourceDefinition")
                || kind.equals("APIService");
        return isExtension ? List.of("api-extensions") : List.of();
    }

    /** Group and version as manifests write them. */
    public String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /** How the server names it in messages about lists: {@code "/v1, Resource=pods"}. */
    public String resource() {
        return "\"" + group + "/" + version + ", Resource=" + plural + "\"";
    }

    /** How the server names it in messages about one object: {@code "/v1, Kind=Pod"}. */
    public String groupVersionKind() {
        return "\"" + group + "/" + version + ", Kind=" + kind + "\"";
    }
}
