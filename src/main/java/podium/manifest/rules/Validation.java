package podium.manifest.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import podium.manifest.Cause;
import podium.manifest.schema.Kind;

/** Validation of a defaulted object: all causes, in the server's order. Rule: api.md §4. */
public final class Validation {
    private Validation() {
    }

    /** The causes why a server would not take the object; none when it would. */
    public static List<Cause> causes(ObjectNode object, Kind kind) {
        Causes causes = new Causes();
        MetadataRules.object(Value.root(object), kind, causes);
        if (kind.qualified().equals("Pod")) PodRules.pod(Value.root(object), causes);
        return causes.list();
    }
}
