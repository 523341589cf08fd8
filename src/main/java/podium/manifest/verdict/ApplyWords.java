package podium.manifest.verdict;

import com.fasterxml.jackson.databind.node.ObjectNode;
import podium.cluster.ObjectMeta;
import podium.manifest.schema.Kind;
import podium.manifest.tree.GoJson;

/** What {@code kubectl apply} says of objects that exist. Rule: kubectl.md §8, api.md §1.4. */
public final class ApplyWords {
    private ApplyWords() {
    }

    /** What was under way when the server refused a patch; the refusal stands behind it. */
    public static String patching(ObjectNode patch, Kind kind, ObjectMeta live, String file) {
        return "error when applying patch:\n" + GoJson.compact(patch) + "\nto:\nResource: \"" + kind.group() + "/"
                + kind.version() + ", Resource=" + kind.plural() + "\", GroupVersionKind: \"" + kind.group() + "/"
                + kind.version() + ", Kind=" + kind.name() + "\"\nName: \"" + live.name() + "\", Namespace: \""
                + live.namespace() + "\"\nfor: \"" + file + "\": error when patching \"" + file + "\": ";
    }

    /** The warning of an object that apply did not make. */
    public static String unmanaged(String plural, String name) {
        return "Warning: resource " + plural + "/" + name
                + " is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by "
                + "kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl "
                + "create --save-config or kubectl apply. The missing annotation will be patched automatically.";
    }

    /** The warning of an object that is on its way out. */
    public static String leaving(String name) {
        return "Warning: Detected changes to resource " + name + " which is currently being deleted.";
    }
}
