package podium.simulation.api;

import java.util.ArrayList;
import java.util.Comparator;
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
        if (object instanceof Namespace namespace) return warnings(namespace);
        if (object instanceof Pod pod && refusal(pod).isPresent()) return List.of();
        return pods(object).flatMap(
                spec -> PodSecurity.warning(policy(object.metadata().namespace()), spec)).stream().toList();
    }

    /** What is told when a namespace gets a level that Pods in it violate: those of one sort in one line. */
    List<String> warnings(Namespace wanted) {
        String name = wanted.metadata().name();
        NamespacePolicy policy = NamespacePolicy.of(wanted.metadata().labels());
        if (policy.enforced().equals(policy(name).enforced())) return List.of();
        SortedMap<String, List<String>> violators = new TreeMap<>();
        for (Pod pod : api.list(Pod.class)) {
            String reasons = PodSecurity.reasons(policy.enforced(), pod.spec());
            if (pod.metadata().namespace().equals(name) && !reasons.isEmpty())
                violators.computeIfAbsent(reasons, r -> new ArrayList<>()).add(pod.metadata().name());
        }
        if (violators.isEmpty()) return List.of();
        List<String> lines = new ArrayList<>();
        violators.forEach((reasons, pods) -> lines.add(pods.stream().sorted().findFirst().orElseThrow()
                + others(pods.size() - 1) + ": " + reasons));
        lines.sort(Comparator.naturalOrder());
        lines.addFirst("existing pods in namespace \"" + name + "\" violate the new PodSecurity enforce level \""
                + policy.enforced() + "\"");
        return lines;
    }

    private static String others(int number) {
        return number == 0 ? "" : " (and " + number + (number == 1 ? " other pod)" : " other pods)");
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
