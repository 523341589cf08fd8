package podium.manifest.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import podium.manifest.schema.Kind;

/** Validation of a defaulted object: all causes, in the server's order. Rule: api.md §4. */
public final class Validation {
    private Validation() {
    }

    /** The causes why a server would not take the object; none when it would. */
    public static List<Cause> causes(ObjectNode object, Kind kind) {
        Causes causes = new Causes();
        Value root = Value.root(object);
        MetadataRules.object(root, kind, causes);
        switch (kind.qualified()) {
            case "Pod" -> PodRules.pod(root, causes);
            case "Deployment.apps", "ReplicaSet.apps", "StatefulSet.apps", "DaemonSet.apps" -> WorkloadRules.check(
                    root, kind.name(), causes);
            case "Job.batch" -> JobRules.job(root, causes);
            case "CronJob.batch" -> CronJobRules.check(root, causes);
            case "Service" -> ServiceRules.check(root, causes);
            case "ConfigMap" -> CoreRules.configMap(root, causes);
            case "Secret" -> CoreRules.secret(root, causes);
            case "PersistentVolumeClaim" -> CoreRules.claimSpec(root.field("spec"), causes);
            default -> {
            }
        }
        return causes.list();
    }
}
