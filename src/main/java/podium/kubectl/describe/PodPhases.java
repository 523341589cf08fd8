package podium.kubectl.describe;

import java.util.List;
import podium.cluster.ApiObject;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.pod.PodStatus;
import podium.frame.ClusterView;

/** How many of a workload's Pods are in which phase. Rule: kubectl.md §5.7. */
final class PodPhases {
    private PodPhases() {
    }

    static String of(ClusterView view, ApiObject owner) {
        List<String> phases = view.list(Pod.class, owner.metadata().namespace()).stream().filter(
                p -> p.metadata().ownerReferences().stream().anyMatch(
                        o -> o.controller().orElse(false) && o.uid().equals(owner.metadata().uid()))).map(
                                p -> p.status().flatMap(PodStatus::phase).map(PodPhase::toString).orElse(
                                        "Pending")).toList();
        return count(phases, "Running") + " Running / " + count(phases, "Pending") + " Waiting / "
                + count(phases, "Succeeded") + " Succeeded / " + count(phases, "Failed") + " Failed";
    }

    private static long count(List<String> phases, String phase) {
        return phases.stream().filter(phase::equals).count();
    }
}
