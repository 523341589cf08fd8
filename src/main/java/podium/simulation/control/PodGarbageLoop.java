package podium.simulation.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.cluster.pod.PodPhase;
import podium.control.node.Disruption;
import podium.control.pod.PodFacts;
import podium.simulation.api.Propagation;

/** Removes Pods whose node does not exist, and those that end without ever having had one. Rule: controllers.md §9.3. */
final class PodGarbageLoop {
    private static final Duration PERIOD = Duration.ofSeconds(20);
    private static final Duration QUARANTINE = Duration.ofSeconds(40);
    private final ControlContext context;
    /** Since when nodes are missing, by name. */
    private final SortedMap<String, Instant> missing = new TreeMap<>();

    PodGarbageLoop(ControlContext context) {
        this.context = context;
    }

    void begin() {
        context.clock().after(PERIOD, this::collect);
    }

    private void collect() {
        Instant now = context.clock().now();
        List<Pod> pods = context.api().list(Pod.class);
        missing.keySet().removeIf(this::exists);
        for (Pod pod : pods) {
            String node = pod.spec().nodeName();
            if (node.isEmpty()) {
                if (PodFacts.isDeleted(pod)) remove(pod);
            } else if (!exists(node)) {
                missing.putIfAbsent(node, now);
                if (!now.isBefore(missing.get(node).plus(QUARANTINE))) lose(pod, now);
            }
        }
        context.clock().after(PERIOD, this::collect);
    }

    private boolean exists(String node) {
        return context.api().get(new ObjectKey("Node", "", node)).isPresent();
    }

    private void lose(Pod pod, Instant now) {
        context.api().update(pod, p -> PodFacts.isOver(p)
                ? p
                : Disruption.POD_GC.mark(p.withStatus(p.status().map(s -> s.withPhase(Optional.of(PodPhase.FAILED)))),
                        now));
        remove(pod);
    }

    private void remove(Pod pod) {
        context.deleter().delete(pod, Optional.of(0L), Propagation.BACKGROUND);
    }
}
