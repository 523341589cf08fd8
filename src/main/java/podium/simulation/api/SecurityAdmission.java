package podium.simulation.api;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ApiObject;
import podium.cluster.core.Namespace;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodSpec;
import podium.cluster.workload.CronJob;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.Deployment;
import podium.cluster.workload.Job;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.StatefulSet;
import podium.manifest.admission.security.NamespacePolicy;
import podium.manifest.admission.security.PodSecurity;

/** Holds new objects against the Pod Security labels of their namespace. Rule: api.md §6.7. */
final class SecurityAdmission {
    private final ApiServer api;

    SecurityAdmission(ApiServer api) {
        this.api = api;
    }

    private NamespacePolicy policy(String namespace) {
        SortedMap<String, String> labels = new TreeMap<>();
        api.get(Namespace.class, "", namespace).ifPresent(n -> labels.putAll(n.metadata().labels()));
        return NamespacePolicy.of(labels);
    }

    /** Why a Pod is refused. */
    Optional<String> refusal(Pod pod) {
        return PodSecurity.refusal(policy(pod.metadata().namespace()), pod.spec());
    }

    /** What is told of an object that passes. */
    List<String> warnings(ApiObject object) {
        if (object instanceof Pod pod && refusal(pod).isPresent()) return List.of();
        return pods(object).flatMap(
                spec -> PodSecurity.warning(policy(object.metadata().namespace()), spec)).stream().toList();
    }

    private static Optional<PodSpec> pods(ApiObject object) {
        return switch (object) {
            case Pod pod -> Optional.of(pod.spec());
            case Deployment d -> d.spec().template().spec();
            case StatefulSet s -> s.spec().template().spec();
            case DaemonSet d -> d.spec().template().spec();
            case ReplicaSet r -> r.spec().template().spec();
            case Job j -> j.spec().template().spec();
            case CronJob c -> c.spec().jobTemplate().spec().template().spec();
            default -> Optional.empty();
        };
    }
}
