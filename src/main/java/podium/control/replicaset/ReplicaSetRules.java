package podium.control.replicaset;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.pod.Pod;
import podium.cluster.workload.ReplicaSet;
import podium.cluster.workload.ReplicaSetStatus;
import podium.cluster.workload.WorkloadCondition;
import podium.control.Action;
import podium.control.Decision;
import podium.control.pod.PodFacts;
import podium.control.pod.PodRanking;
import podium.control.pod.PodTemplates;

/** Keeps the number of active Pods. Rule: controllers.md §1, ReplicaSet. */
public final class ReplicaSetRules {
    private static final int BURST = 500;

    private ReplicaSetRules() {
    }

    /**
     * What a set does about its Pods. The status counts the Pods as they were before.
     *
     * @param pods all that belong to the set
     * @param related active Pods of all sets of the same owner
     */
    public static Decision<ReplicaSet> decide(ReplicaSet set, List<Pod> pods, List<Pod> related, Instant now) {
        List<Pod> active = pods.stream().filter(PodFacts::isActive).toList();
        List<Action> actions = set.metadata().deletionTimestamp().isPresent()
                ? List.of()
                : manage(set, active, related, now);
        ReplicaSetStatus status = status(set, pods, active, now);
        return new Decision<>(actions, set.withStatus(Optional.of(status)), again(set, status, active, now));
    }

    /** The number of Pods that a set should have. */
    public static int wanted(ReplicaSet set) {
        return set.spec().replicas().orElse(1);
    }

    private static List<Action> manage(ReplicaSet set, List<Pod> active, List<Pod> related, Instant now) {
        int missing = wanted(set) - active.size();
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < Math.min(missing, BURST); i++) {
            actions.add(new Action.Create(PodTemplates.pod(set, set.spec().template())));
        }
        if (missing >= 0) return actions;
        active.stream().sorted(PodRanking.order(related, now)).limit(Math.clamp(-missing, 0, BURST)).forEach(
                pod -> actions.add(new Action.Delete(pod)));
        return actions;
    }

    private static ReplicaSetStatus status(ReplicaSet set, List<Pod> pods, List<Pod> active, Instant now) {
        int minReady = set.spec().minReadySeconds();
        long labelled = active.stream().filter(p -> p.metadata().labels().entrySet().containsAll(
                PodTemplates.metadata(set.spec().template()).labels().entrySet())).count();
        long ready = active.stream().filter(PodFacts::isReady).count();
        long available = active.stream().filter(p -> PodFacts.isAvailable(p, minReady, now)).count();
        long terminating = pods.stream().filter(PodFacts::isTerminating).count();
        List<WorkloadCondition> conditions = set.status().map(ReplicaSetStatus::conditions).orElse(List.of());
        return new ReplicaSetStatus(active.size(), (int) labelled, (int) ready, (int) available,
                Optional.of((int) terminating),
                set.metadata().generation(), conditions);
    }

    /** Pods become available without any change when they have been ready for long enough. */
    private static Optional<Instant> again(ReplicaSet set, ReplicaSetStatus status, List<Pod> active, Instant now) {
        if (status.readyReplicas() == status.availableReplicas()) return Optional.empty();
        Duration asked = Duration.ofSeconds(set.spec().minReadySeconds());
        return active.stream().filter(PodFacts::isReady).flatMap(p -> PodFacts.readySince(p).stream()).map(
                since -> since.plus(asked)).filter(at -> at.isAfter(now)).min(Instant::compareTo);
    }
}
