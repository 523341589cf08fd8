package podium.control.statefulset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.core.PersistentVolumeClaim;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.workload.ControllerRevision;
import podium.cluster.workload.RollingUpdate;
import podium.cluster.workload.StatefulSet;
import podium.cluster.workload.UpdateStrategy;
import podium.control.Action;
import podium.control.Action.Tell;
import podium.control.pod.PodFacts;
import podium.control.revision.RevisionRules;

/** Keeps Pods with names and an order. Rule: controllers.md §2. */
public final class StatefulSetRules {
    private final StatefulSet set;
    private final ControllerRevision current;
    private final ControllerRevision update;
    private final List<String> claims;
    private final Instant now;
    private final SortedMap<Integer, Pod> replicas = new TreeMap<>();
    private final SortedMap<Integer, Pod> condemned = new TreeMap<>(Comparator.reverseOrder());
    private final List<Action> actions = new ArrayList<>();

    private StatefulSetRules(StatefulSet set, List<Pod> pods, ControllerRevision current, ControllerRevision update,
            List<String> claims, Instant now) {
        this.claims = claims;
        this.set = set;
        this.current = current;
        this.update = update;
        this.now = now;
        for (Pod pod : pods)
            SetPods.ordinal(set, pod).ifPresent(o -> (SetPods.isWithin(set, o) ? replicas : condemned).put(o, pod));
    }

    /**
     * What a set does about its Pods.
     *
     * @param pods all that belong to it
     * @param current the revision before an update
     * @param update the revision of the template as it is now
     * @param claims the names of the claims that the namespace has
     */
    public static List<Action> decide(StatefulSet set, List<Pod> pods, ControllerRevision current,
            ControllerRevision update,
            List<String> claims, Instant now) {
        StatefulSetRules rules = new StatefulSetRules(set, pods, current, update, claims, now);
        if (set.metadata().deletionTimestamp().isEmpty() && rules.keep() && rules.scaleDown()) rules.update();
        return rules.actions;
    }

    private int start() {
        return SetPods.start(set);
    }

    private int end() {
        return start() + set.spec().replicas().orElse(1);
    }

    private boolean inOrder() {
        return !set.spec().podManagementPolicy().equals("Parallel");
    }

    /** Goes up the ordinals; in order it stops at the first action or obstacle, and says so by false. */
    private boolean keep() {
        for (int ordinal = start(); ordinal < end(); ordinal++) {
            Optional<Pod> pod = Optional.ofNullable(replicas.get(ordinal));
            if (pod.filter(PodFacts::isOver).isPresent()) {
                if (!PodFacts.isDeleted(pod.get())) actions.add(new Action.Delete(pod.get()));
                return false;
            }
            if (pod.isEmpty()) create(ordinal);
            if (inOrder() && pod.filter(p -> !PodFacts.isDeleted(p) && isAvailable(p)).isEmpty()) return false;
        }
        return true;
    }

    private void create(int ordinal) {
        int partition = set.spec().updateStrategy().flatMap(UpdateStrategy::rollingUpdate).flatMap(
                RollingUpdate::partition).orElse(0);
        Pod pod = SetPods.pod(set, ordinal < start() + partition ? current : update, ordinal);
        for (PersistentVolumeClaim claim : SetPods.claims(set, ordinal)) {
            if (claims.contains(claim.metadata().name())) continue;
            actions.add(new Action.Create(claim));
            actions.add(Tell.normal("SuccessfulCreate",
                    "Create Claim " + claim.metadata().name() + " Pod " + pod.metadata().name()
                            + " in StatefulSet " + set.metadata().name() + " success"));
        }
        actions.add(new Action.Create(pod));
    }

    private boolean isAvailable(Pod pod) {
        return PodFacts.phase(pod) == PodPhase.RUNNING && PodFacts.isAvailable(pod, set.spec().minReadySeconds(), now);
    }

    /** Highest ordinal first; in order one at a time, and an unhealthy one waits for those below it. */
    private boolean scaleDown() {
        Optional<Pod> unhealthy = condemned.values().stream().filter(
                p -> PodFacts.isDeleted(p) || !isAvailable(p)).reduce((a, b) -> b);
        for (Pod pod : condemned.values()) {
            if (PodFacts.isDeleted(pod)) {
                if (inOrder()) return false;
                continue;
            }
            if (inOrder() && !isAvailable(pod) && unhealthy.filter(pod::equals).isEmpty()) return false;
            actions.add(new Action.Delete(pod));
            if (inOrder()) return false;
        }
        return true;
    }

    /** One Pod of another revision is deleted at a time, from the highest ordinal down to the partition. */
    private void update() {
        if (set.spec().updateStrategy().filter(s -> s.type().equals("OnDelete")).isPresent()) return;
        int partition = set.spec().updateStrategy().flatMap(UpdateStrategy::rollingUpdate).flatMap(
                RollingUpdate::partition).orElse(0);
        for (int ordinal = end() - 1; ordinal >= start() + partition; ordinal--) {
            Optional<Pod> pod = Optional.ofNullable(replicas.get(ordinal));
            if (pod.filter(p -> !PodFacts.isDeleted(p)
                    && !update.metadata().name().equals(p.metadata().labels().get(RevisionRules.LABEL))).isPresent()) {
                actions.add(new Action.Delete(pod.get()));
                return;
            }
            if (pod.filter(p -> !PodFacts.isDeleted(p) && isAvailable(p)).isEmpty()) return;
        }
    }
}
