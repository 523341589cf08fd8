package podium.control.daemonset;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.cluster.IntOrString;
import podium.cluster.pod.Pod;
import podium.cluster.workload.DaemonSet;
import podium.cluster.workload.RollingUpdate;
import podium.cluster.workload.UpdateStrategy;
import podium.control.Action;
import podium.control.deployment.RolloutBounds;
import podium.control.pod.PodFacts;

/**
 * Replaces the Pods of an older template, node by node. Rule: controllers.md §3.6.
 *
 * @param byNode the Pods of the nodes that the set wants
 * @param hash the name of the template
 */
record DaemonUpdate(DaemonSet set, SequencedMap<String, List<Pod>> byNode, String hash, Instant now) {
    /** How many Pods of the new template may stand beside an old one. */
    static int surge(DaemonSet set, int nodes) {
        return bound(set, nodes, rolling -> rolling.maxSurge()).orElse(0);
    }

    private static Optional<Integer> bound(DaemonSet set, int nodes,
            java.util.function.Function<RollingUpdate, Optional<IntOrString>> field) {
        return set.spec().updateStrategy().flatMap(UpdateStrategy::rollingUpdate).flatMap(field).map(
                v -> RolloutBounds.resolved(v, nodes, true));
    }

    List<Action> actions() {
        int surge = surge(set, byNode.size());
        return surge > 0 ? surging(surge) : replacing();
    }

    /** Old Pods that serve nobody go at once, others as far as the bound allows. */
    private List<Action> replacing() {
        int bound = bound(set, byNode.size(), rolling -> rolling.maxUnavailable()).orElse(1);
        List<Action> actions = new ArrayList<>();
        List<Pod> candidates = new ArrayList<>();
        int unavailable = 0;
        for (List<Pod> pods : byNode.values()) {
            List<Pod> old = old(pods);
            if (pods.stream().noneMatch(this::serves)) {
                unavailable++;
                old.forEach(p -> actions.add(new Action.Delete(p)));
            } else candidates.addAll(old);
        }
        candidates.stream().limit(Math.max(0, bound - unavailable)).forEach(p -> actions.add(new Action.Delete(p)));
        return actions;
    }

    /** New Pods come beside old ones, and an old one goes when the new one of its node serves. */
    private List<Action> surging(int bound) {
        List<Action> actions = new ArrayList<>();
        List<String> candidates = new ArrayList<>();
        int surging = 0;
        for (var entry : byNode.entrySet()) {
            List<Pod> old = old(entry.getValue());
            if (old.isEmpty()) continue;
            List<Pod> fresh = entry.getValue().stream().filter(
                    p -> !PodFacts.isDeleted(p) && DaemonPods.isOf(p, hash)).toList();
            if (fresh.isEmpty()) {
                if (old.stream().anyMatch(this::serves)) candidates.add(entry.getKey());
                else actions.add(new Action.Create(DaemonPods.pod(set, hash, entry.getKey())));
            } else {
                surging++;
                if (fresh.stream().anyMatch(this::serves)) old.forEach(p -> actions.add(new Action.Delete(p)));
            }
        }
        candidates.stream().limit(Math.max(0, bound - surging)).forEach(
                n -> actions.add(new Action.Create(DaemonPods.pod(set, hash, n))));
        return actions;
    }

    private List<Pod> old(List<Pod> pods) {
        return pods.stream().filter(p -> !PodFacts.isDeleted(p) && !DaemonPods.isOf(p, hash)).toList();
    }

    private boolean serves(Pod pod) {
        return !PodFacts.isDeleted(pod) && PodFacts.isAvailable(pod, set.spec().minReadySeconds(), now);
    }
}
