package podium.control.statefulset;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.workload.StatefulSet;
import podium.cluster.workload.StatefulSetStatus;
import podium.control.pod.PodFacts;
import podium.control.revision.RevisionRules;

/** What a StatefulSet reports. Rule: controllers.md §2.9. */
public final class SetStatus {
    private SetStatus() {
    }

    /**
     * The status by the Pods that there are.
     *
     * @param current the name of the revision before an update
     * @param update the name of the revision in force
     */
    public static StatefulSetStatus of(StatefulSet set, List<Pod> pods, String current, String update, Instant now) {
        List<Pod> ready = pods.stream().filter(
                p -> PodFacts.phase(p) == PodPhase.RUNNING && PodFacts.isReady(p)).toList();
        long available = ready.stream().filter(p -> PodFacts.isAvailable(p, set.spec().minReadySeconds(), now)).count();
        int updated = count(pods, update);
        int wanted = set.spec().replicas().orElse(1);
        boolean rolls = set.spec().updateStrategy().filter(s -> s.type().equals("OnDelete")).isEmpty();
        boolean done = rolls && updated == wanted && ready.size() == wanted && pods.size() == wanted;
        return new StatefulSetStatus(set.metadata().generation(), pods.size(), ready.size(),
                done ? updated : count(pods, current), updated,
                done ? update : current, update,
                Optional.of(set.status().flatMap(StatefulSetStatus::collisionCount).orElse(0)), List.of(),
                (int) available);
    }

    private static int count(List<Pod> pods, String revision) {
        return (int) pods.stream().filter(
                p -> !PodFacts.isDeleted(p) && revision.equals(p.metadata().labels().get(RevisionRules.LABEL))).count();
    }
}
