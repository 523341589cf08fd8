package podium.kubectl;

import java.util.Locale;
import java.util.Map;

/** Names of kinds and objects as kubectl writes them. Rule: kubectl.md §4.2, §8. */
public final class ResourceName {
    private static final Map<String, String> GROUPS = Map.of("Deployment", "apps", "ReplicaSet", "apps", "StatefulSet",
            "apps", "DaemonSet", "apps", "Job", "batch", "CronJob", "batch");

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

    /** The kind of a built-in object as in {@code deployment.apps}. */
    public static String singular(String kind) {
        return kind.toLowerCase(Locale.ROOT) + group(kind);
    }

    /** The resource of a built-in kind as in {@code deployments.apps}. */
    public static String plural(String kind) {
        String lower = kind.toLowerCase(Locale.ROOT);
        return (lower.endsWith("s") && !lower.equals("endpoints")
                ? lower + "es"
                : lower.endsWith("s") ? lower : lower + "s") + group(kind);
    }

    private static String group(String kind) {
        return GROUPS.containsKey(kind) ? "." + GROUPS.get(kind) : "";
    }
}
