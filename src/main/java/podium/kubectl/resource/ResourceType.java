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
