package podium.manifest.ownership;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A field that an apply would change and that another manager owns. */
public record Conflict(Manager owner, FieldPath field) {
    /** The server's message about conflicts, which are in the order of their owners. */
    public static String message(List<Conflict> conflicts) {
        if (conflicts.size() == 1) {
            Conflict only = conflicts.getFirst();
            return "Apply failed with 1 conflict: conflict with " + only.owner() + ": " + only.field();
        }
        Map<Manager, StringBuilder> lines = new LinkedHashMap<>();
        for (Conflict conflict : conflicts) {
            lines.computeIfAbsent(conflict.owner(),
                    owner -> new StringBuilder("conflicts with ").append(owner).append(':')).append("\n- ").append(
                            conflict.field());
        }
        return "Apply failed with " + conflicts.size() + " conflicts: " + String.join("\n", lines.values());
    }
}
