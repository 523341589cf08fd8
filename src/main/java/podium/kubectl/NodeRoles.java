package podium.kubectl;

import java.util.Map;
import java.util.TreeSet;

/** The roles of a node, which its labels name. Rule: kubectl.md §3, Node. */
public final class NodeRoles {
    private static final String PREFIX = "node-role.kubernetes.io/";
    private static final String LABEL = "kubernetes.io/role";

    private NodeRoles() {
    }

    /** The roles by name, parted by commas; {@code <none>} when there are none. */
    public static String of(Map<String, String> labels) {
        TreeSet<String> roles = new TreeSet<>();
        labels.forEach((key, value) -> {
            if (key.startsWith(PREFIX)) roles.add(key.substring(PREFIX.length()));
            if (key.equals(LABEL)) roles.add(value);
        });
        roles.remove("");
        return roles.isEmpty() ? SelectorText.NONE : String.join(",", roles);
    }
}
