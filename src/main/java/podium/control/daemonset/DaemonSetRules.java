package podium.control.daemonset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.DaemonSetStatus;
import podium.control.Action;
import podium.control.Action.Tell;
import podium.control.pod.PodFacts;

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
     * @param held nodes whose failed Pod is left there for now
     */
    public static List<Action> decide(DaemonSet set, List<Pod> pods, List<NodeTarget> nodes, String hash,
            Collection<String> held, Instant now) {
        if (set.metadata().deletionTimestamp().isPresent()) return List.of();
        SortedMap<String, List<Pod>> byNode = byNode(pods);
        List<NodeTarget> wanting = nodes.stream().filter(n -> DaemonNodes.wants(set, n)).toList();
        boolean surges = DaemonUpdate.surge(set, wanting.size()) > 0;
        List<Action> actions = new ArrayList<>();
        for (NodeTarget node : nodes) {
            List<Pod> here = byNode.getOrDefault(node.name(), List.of());
            if (!DaemonNodes.keeps(set, node)) leave(here, actions);
            else manage(new Place(set, node, here, hash, surges), held.contains(node.name()), actions);
        }
        boolean rolls = set.spec().updateStrategy().filter(s -> s.type().equals("OnDelete")).isEmpty();
        if (!actions.isEmpty() || !rolls) return actions.stream().limit(BURST).toList();
        SequencedMap<String, List<Pod>> wanted = new LinkedHashMap<>();
        wanting.forEach(n -> wanted.put(n.name(), byNode.getOrDefault(n.name(), List.of())));
        return new DaemonUpdate(set, wanted, hash, now).actions();
    }

    /** Pods by node; those that are over and being deleted do not count any more. */
    private static SortedMap<String, List<Pod>> byNode(List<Pod> pods) {
        SortedMap<String, List<Pod>> all = new TreeMap<>();
        pods.stream().filter(p -> !(PodFacts.isOver(p) && PodFacts.isDeleted(p))).forEach(
                p -> all.computeIfAbsent(DaemonPods.node(p), k -> new ArrayList<>()).add(p));
        return all;
    }

    /** A node, and what a set has on it. */
    private record Place(DaemonSet set, NodeTarget node, List<Pod> pods, String hash, boolean surges) {
    }

    private static void leave(List<Pod> pods, List<Action> actions) {
        pods.stream().filter(p -> !PodFacts.isDeleted(p)).forEach(p -> actions.add(new Action.Delete(p)));
    }

    private static void manage(Place place, boolean held, List<Action> actions) {
        boolean vacant = place.surges ? place.pods.stream().allMatch(PodFacts::isDeleted) : place.pods.isEmpty();
        if (vacant && DaemonNodes.wants(place.set, place.node))
            actions.add(new Action.Create(DaemonPods.pod(place.set, place.hash, place.node.name())));
        List<Pod> alive = new ArrayList<>();
        for (Pod pod : place.pods) {
            if (PodFacts.isDeleted(pod)) continue;
            if (!PodFacts.isOver(pod)) {
                alive.add(pod);
            } else if (!held || PodFacts.phase(pod) != PodPhase.FAILED) {
                actions.add(over(pod, place.node));
                actions.add(new Action.Delete(pod));
            }
        }
        List<Pod> sorted = alive.stream().sorted(
                Comparator.<Pod>comparingInt(p -> p.spec().nodeName().isEmpty() ? 1 : 0).thenComparing(
                        p -> p.metadata().creationTimestamp().orElse(Instant.MAX))).toList();
        superfluous(place, sorted).forEach(p -> actions.add(new Action.Delete(p)));
    }

    /** All but the oldest; while new ones stand beside old ones, all but the oldest of both. */
    private static List<Pod> superfluous(Place place, List<Pod> sorted) {
        if (!place.surges) return sorted.stream().skip(1).toList();
        Stream<Pod> fresh = sorted.stream().filter(p -> DaemonPods.isOf(p, place.hash)).skip(1);
        return Stream.concat(fresh, sorted.stream().filter(p -> !DaemonPods.isOf(p, place.hash)).skip(1)).toList();
    }

    private static Tell over(Pod pod, NodeTarget node) {
        String what = pod.metadata().namespace() + "/" + pod.metadata().name() + " on node " + node.name()
                + ", will try to ";
        return PodFacts.phase(pod) == PodPhase.FAILED
                ? Tell.warning("FailedDaemonPod", "Found failed daemon pod " + what + "kill it")
                : Tell.normal("SucceededDaemonPod", "Found succeeded daemon pod " + what + "delete it");
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
            if (!DaemonNodes.wants(set, node)) {
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
