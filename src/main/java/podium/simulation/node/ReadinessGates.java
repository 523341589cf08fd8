package podium.simulation.node;

import java.util.List;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodReadinessGate;

/** The conditions that others than the kubelet write and that a Pod waits for to be ready. Rule: kubelet.md §6. */
final class ReadinessGates {
    private ReadinessGates() {
    }

    /** Those that the API holds, each with its status. */
    static List<String> of(Pod pod) {
        List<String> wanted = pod.spec().readinessGates().stream().map(PodReadinessGate::conditionType).toList();
        return pod.status().stream().flatMap(s -> s.conditions().stream()).filter(
                c -> wanted.contains(c.type())).map(c -> c.type() + "=" + c.status()).toList();
    }
}
