package podium.simulation.node;

import java.util.List;
import java.util.function.BooleanSupplier;
import podium.cluster.pod.Container;
import podium.cluster.pod.PodSpec;
import podium.kubelet.RestartRule;

/** Sidecars wait for their turn: all main containers ended, and the next later sidecar too. Rule: kubelet.md §10.4. */
interface StopOrder {
    /** No one waits. */
    StopOrder NONE = instance -> () -> true;

    /** Whether an instance's turn has come. */
    BooleanSupplier turn(Instance instance);

    /** The order in which a whole Pod is stopped. */
    static StopOrder of(PodSpec spec, PodInstances instances) {
        List<String> sidecars = spec.initContainers().stream().filter(RestartRule::isSidecar).map(
                Container::name).toList();
        return instance -> {
            int index = sidecars.indexOf(instance.spec().name());
            if (index < 0) return () -> true;
            List<String> later = sidecars.subList(index + 1, sidecars.size());
            return () -> instances.running().stream().map(i -> i.spec().name()).noneMatch(
                    n -> later.contains(n) || spec.containers().stream().anyMatch(c -> c.name().equals(n)));
        };
    }
}
