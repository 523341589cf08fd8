package podium.kubectl;

import java.util.Locale;

/** Names of kinds and objects as kubectl writes them. Rule: kubectl.md §4.2, §8. */
public final class ResourceName {
    private ResourceName() {
    }

    /** Kind and name as in {@code pod/x} and {@code deployment.apps/x}. */
    public static String of(String apiVersion, String kind, String name) {
        return singular(apiVersion, kind) + "/" + name;
    }

    /** The kind as in {@code deployment.apps}. */
    public static String singular(String apiVersion, String kind) {
        int slash = apiVersion.indexOf('/');
        return kind.toLowerCase(Locale.ROOT) + (slash < 0 ? "" : "." + apiVersion.substring(0, slash));
    }
}
