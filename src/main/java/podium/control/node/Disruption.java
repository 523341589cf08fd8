package podium.control.node;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodCondition;

/** Why a Pod is taken away that did nothing wrong. Rule: controllers.md §5, §9. */
public enum Disruption {
    TAINT("DeletionByTaintManager", "Taint manager: deleting due to NoExecute taint"), POD_GC("DeletionByPodGC",
            "PodGC: node no longer exists"), EVICTION("EvictionByEvictionAPI", "Eviction API: evicting");

    private final String reason;
    private final String message;

    Disruption(String reason, String message) {
        this.reason = reason;
        this.message = message;
    }

    /** The Pod with the condition that says so. */
    public Pod mark(Pod pod, Instant now) {
        return pod.status().map(status -> {
            List<PodCondition> all = new ArrayList<>(
                    status.conditions().stream().filter(c -> !c.type().equals("DisruptionTarget")).toList());
            all.add(new PodCondition("DisruptionTarget", pod.metadata().generation(), "True", Optional.empty(),
                    Optional.of(now.truncatedTo(ChronoUnit.SECONDS)), reason, message));
            return pod.withStatus(Optional.of(status.withConditions(all)));
        }).orElse(pod);
    }
}
