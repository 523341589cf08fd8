package podium.simulation.node;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import podium.simulation.time.EventLoop;
import podium.simulation.time.Fiber;

/** Pods that are to be looked at again, checked once a second; a new entry overwrites the old one. Rule: kubelet.md §1.6. */
final class WorkQueue {
    private final EventLoop clock;
    private final Beat beat;
    private final Map<PodWorker, Instant> due = new LinkedHashMap<>();

    WorkQueue(EventLoop clock) {
        this.clock = clock;
        this.beat = new Beat(clock, () -> due.values().stream().min(Comparator.naturalOrder()));
    }

    void add(PodWorker worker, Duration delay) {
        due.put(worker, clock.now().plus(delay));
        beat.wake();
    }

    void remove(PodWorker worker) {
        due.remove(worker);
    }

    void loop(Fiber fiber, Duration phase) {
        beat.loop(fiber, phase, this::release);
    }

    private void release() {
        Instant now = clock.now();
        List<PodWorker> ready = due.entrySet().stream().filter(e -> !e.getValue().isAfter(now)).map(
                Map.Entry::getKey).toList();
        ready.forEach(due::remove);
        ready.forEach(PodWorker::sync);
    }
}
