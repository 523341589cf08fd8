package podium.manifest.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
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
            default -> others(root, kind, causes);
        }
        return causes.list();
    }

    private static void others(Value root, Kind kind, Causes causes) {
        switch (kind.name()) {
            case "Namespace" -> NamespaceRules.check(root, causes);
            case "Ingress" -> IngressRules.check(root, causes);
            case "NetworkPolicy" -> NetworkPolicyRules.check(root, causes);
            case "Role", "ClusterRole" -> AccessRules.role(root, kind.isNamespaced(), causes);
            case "RoleBinding", "ClusterRoleBinding" -> AccessRules.binding(root, kind.isNamespaced(), causes);
            case "HorizontalPodAutoscaler" -> ScalingRules.autoscaler(root, causes);
            case "PodDisruptionBudget" -> ScalingRules.disruptionBudget(root, causes);
            case "StorageClass" -> StorageRules.storageClass(root, causes);
            case "PersistentVolume" -> StorageRules.persistentVolume(root, causes);
            case "PriorityClass" -> StorageRules.priorityClass(root, causes);
            case "CustomResourceDefinition" -> DefinitionRules.check(root, causes);
            case "ReplicationController" -> WorkloadRules.replicationController(root, causes);
            case "PodTemplate" -> PodRules.template(root.field("template"), Map.of(), causes);
            default -> {
            }
        }
    }
}
