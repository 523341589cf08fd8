package podium.kubectl.resource;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * The status that the server writes of an object of which nobody has reported anything yet: what its Go type cannot
 * leave out.
 */
final class InitialStatus {
    private static final List<String> EMPTY = List.of("CronJob", "Deployment", "Job", "ResourceQuota", "FlowSchema",
            "PriorityLevelConfiguration", "CertificateSigningRequest", "APIService", "ValidatingAdmissionPolicy",
            "ServiceCIDR");
    private static final List<String> COUNTS_OF_BUDGET = List.of("currentHealthy", "desiredHealthy",
            "disruptionsAllowed", "expectedPods");

    private InitialStatus() {
    }

    /** The status of a new object; empty for kinds without one. */
    static Optional<ObjectNode> of(String kind) {
        ObjectNode status = JsonNodeFactory.instance.objectNode();
        switch (kind) {
            case "Service", "Ingress" -> status.putObject("loadBalancer");
            case "PodDisruptionBudget" -> COUNTS_OF_BUDGET.forEach(c -> status.put(c, 0));
            case "HorizontalPodAutoscaler" -> status.putNull("currentMetrics").put("desiredReplicas", 0);
            case "ReplicationController", "ReplicaSet" -> status.put("replicas", 0);
            case "StatefulSet" -> status.put("availableReplicas", 0).put("replicas", 0);
            default -> {
                if (!EMPTY.contains(kind)) return Optional.empty();
            }
        }
        return Optional.of(status);
    }
}
