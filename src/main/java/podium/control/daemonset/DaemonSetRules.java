package podium.control.daemonset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.DaemonSetStatus;
import podium.cluster.workload.RollingUpdate;
import podium.cluster.workload.UpdateStrategy;
import podium.control.Action;
import podium.control.Action.Tell;
import podium.control.NodeAffinity;
import podium.control.deployment.RolloutBounds;
import podium.control.pod.PodFacts;
import podium.control.pod.PodTemplates;

/** Keeps one Pod on every node that it wants. Rule: controllers.md §3. */
public final class DaemonSetRules {
    private static final int BURST = 250;

    private DaemonSetRules() {
    }

    /**
     * What a set does about its Pods: missing and superfluous ones first, updates when there are none.
     *
     * @param pods all that belong to it
     * @param hash the name of its template
     */
    public static List<Action> decide(DaemonSet set, List<Pod> pods, List<NodeTarget> nodes, String hash, Instant now) {
        if (set.metadata().deletionTimestamp().isPresent()) return List.of();
        SortedMap<String, List<Pod>> byNode = byNode(pods);
        List<Action> actions = new ArrayList<>();
        for (NodeTarget node : nodes) manage(set, node, byNode.getOrDefault(node.name(), List.of()), hash, actions);
        boolean rolls = set.spec().updateStrategy().filter(s -> s.type().equals("OnDelete")).isEmpty();
        if (!actions.isEmpty() || !rolls) return actions.stream().limit(BURST).toList();
        return update(set,
                nodes.stream().filter(n -> wants(set, n)).map(n -> byNode.getOrDefault(n.name(), List.of())).toList(),
                hash, now);
    }

    /** Pods by node; those that are over and being deleted do not count any more. */
    private static SortedMap<String, List<Pod>> byNode(List<Pod> pods) {
        SortedMap<String, List<Pod>> all = new TreeMap<>();
        pods.stream().filter(p -> !(PodFacts.isOver(p) && PodFacts.isDeleted(p))).forEach(
                p -> all.computeIfAbsent(DaemonPods.node(p), k -> new ArrayList<>()).add(p));
        return all;
    }

    /** Whether a set wants a Pod on a node; resources are not asked. */
    static boolean wants(DaemonSet set, NodeTarget node) {
        var spec = PodTemplates.spec(set.spec().template());
        return (spec.nodeName().isEmpty() || spec.nodeName().equals(node.name()))
                && NodeAffinity.matches(spec, node.name(), node.labels());
    }

    private static void manage(DaemonSet set, NodeTarget node, List<Pod> pods, String hash, List<Action> actions) {
        if (!wants(set, node)) {
            pods.stream().filter(p -> !PodFacts.isDeleted(p)).forEach(p -> actions.add(new Action.Delete(p)));
            return;
        }
        if (pods.isEmpty()) actions.add(new Action.Create(DaemonPods.pod(set, hash, node.name())));
        List<Pod> alive = new ArrayList<>();
        for (Pod pod : pods) {
            if (PodFacts.isDeleted(pod)) continue;
            if (PodFacts.isOver(pod)) {
                actions.add(over(pod, node));
                actions.add(new Action.Delete(pod));
            } else alive.add(pod);
        }
        alive.stream().sorted(Comparator.<Pod>comparingInt(p -> p.spec().nodeName().isEmpty() ? 1 : 0).thenComparing(
                p -> p.metadata().creationTimestamp().orElse(Instant.MAX))).skip(1).forEach(
                        p -> actions.add(new Action.Delete(p)));
    }

    private static Tell over(Pod pod, NodeTarget node) {
        String what = pod.metadata().namespace() + "/" + pod.metadata().name() + " on node " + node.name()
                + ", will try to ";
        return PodFacts.phase(pod) == PodPhase.FAILED
                ? Tell.warning("FailedDaemonPod", "Found failed daemon pod " + what + "kill it")
                : Tell.normal("SucceededDaemonPod", "Found succeeded daemon pod " + what + "delete it");
    }

    /** Old Pods that serve nobody go at once, others as far as the bound allows. */
    private static List<Action> update(DaemonSet set, List<List<Pod>> byNode, String hash, Instant now) {
        int bound = set.spec().updateStrategy().flatMap(UpdateStrategy::rollingUpdate).flatMap(
                RollingUpdate::maxUnavailable).map(v -> RolloutBounds.resolved(v, byNode.size(), true)).orElse(1);
        List<Action> actions = new ArrayList<>();
        List<Pod> candidates = new ArrayList<>();
        int unavailable = 0;
        for (List<Pod> pods : byNode) {
            boolean serves = pods.stream().anyMatch(
                    p -> !PodFacts.isDeleted(p) && PodFacts.isAvailable(p, set.spec().minReadySeconds(), now));
            List<Pod> old = pods.stream().filter(p -> !PodFacts.isDeleted(p) && !DaemonPods.isOf(p, hash)).toList();
            if (!serves) {
                unavailable++;
                old.forEach(p -> actions.add(new Action.Delete(p)));
            } else candidates.addAll(old);
        }
        candidates.stream().limit(Math.max(0, bound - unavailable)).forEach(p -> actions.add(new Action.Delete(p)));
        return actions;
    }

    /** What the set reports by the Pods that there are. */
    public static DaemonSetStatus status(DaemonSet set, List<Pod> pods, List<NodeTarget> nodes, String hash,
            Instant now) {
        SortedMap<String, List<Pod>> byNode = byNode(pods);
        int desired = 0;
        int current = 0;
        int misplaced = 0;
        int ready = 0;
        int updated = 0;
        int available = 0;
        for (NodeTarget node : nodes) {
            List<Pod> here = byNode.getOrDefault(node.name(), List.of());
            if (!wants(set, node)) {
                if (!here.isEmpty()) misplaced++;
                continue;
            }
            desired++;
            if (here.isEmpty()) continue;
            current++;
            Pod oldest = here.getFirst();
            if (PodFacts.isReady(oldest)) ready++;
            if (PodFacts.isAvailable(oldest, set.spec().minReadySeconds(), now)) available++;
            if (DaemonPods.isOf(oldest, hash)) updated++;
        }
        return new DaemonSetStatus(current, misplaced, desired, ready, set.metadata().generation(), updated, available,
                desired - available);
    }
}
