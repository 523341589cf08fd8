package podium.simulation.node;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import podium.kubelet.ContainerRecord;
import podium.kubelet.PodRuntime;
import podium.kubelet.SandboxRecord;
import podium.simulation.time.EventLoop;
import podium.simulation.time.Fiber;
import podium.simulation.time.Gate;

/** The kubelet's relist: looks at all Pods every second, and wakes those in which something began or ended. Rule: kubelet.md §1.4. */
final class Relister {
    /** From a finding of the relist to the sync that it asks for. */
    private static final Duration NOTICE = Duration.ofMillis(30);
    private final EventLoop clock;
    private final Gate news;
    private final Beat beat;
    private final Map<PodWorker, Seen> cache = new LinkedHashMap<>();
    private long looks;
    private long lastRelist;
    private Instant lastBeat = Instant.MIN;
    private boolean wanted;

    Relister(EventLoop clock) {
        this.clock = clock;
        this.news = new Gate(clock);
        this.beat = new Beat(clock, () -> wanted ? Optional.of(clock.now()) : Optional.empty());
    }

    /** Something that a relist looks at has changed, or someone waits for one. */
    void want() {
        settle();
        wanted = true;
        beat.wake();
    }

    /** Relists that were slept through have seen what the one before them saw. */
    private void settle() {
        if (wanted || !beat.passed().isAfter(lastBeat)) return;
        lastBeat = beat.passed();
        lastRelist = ++looks;
    }

    void add(PodWorker worker) {
        cache.put(worker, new Seen(PodRuntime.EMPTY, 0));
    }

    void remove(PodWorker worker) {
        cache.remove(worker);
    }

    void loop(Fiber fiber, Duration phase) {
        beat.loop(fiber, phase, this::relist);
    }

    private void relist() {
        wanted = false;
        lastBeat = clock.now();
        long begun = ++looks;
        for (PodWorker worker : List.copyOf(cache.keySet())) inspect(worker);
        lastRelist = begun;
        news.open();
    }

    /** Looks at one Pod now; a container or sandbox that newly runs or has ended asks for a sync. */
    void inspect(PodWorker worker) {
        PodRuntime now = worker.snapshot();
        Seen before = cache.getOrDefault(worker, new Seen(PodRuntime.EMPTY, 0));
        cache.put(worker, new Seen(now, ++looks));
        news.open();
        if (changed(before.runtime, now)) clock.after(NOTICE, worker::sync);
        now.containers().stream().filter(c -> c.exited() && isNew(before.runtime, c)).forEach(
                c -> worker.prune(c.name()));
    }

    /** The place of now among the looks at the runtime: what is looked at later is newer, even in the same instant. */
    long mark() {
        settle();
        return looks;
    }

    /** Waits for a snapshot taken after a mark. Rule: kubelet.md §1.1. */
    PodRuntime newerThan(Fiber fiber, PodWorker worker, long mark) {
        settle();
        BooleanSupplier seen = () -> lastRelist > mark || !cache.containsKey(worker) || cache.get(worker).at > mark;
        if (!seen.getAsBoolean()) want();
        fiber.await(news, seen);
        return cache.containsKey(worker) ? cache.get(worker).runtime : worker.snapshot();
    }

    private static boolean changed(PodRuntime before, PodRuntime now) {
        boolean container = now.containers().stream().anyMatch(
                c -> c.state() != ContainerRecord.State.CREATED && isNew(before, c));
        boolean vanished = before.containers().stream().anyMatch(
                b -> !b.exited() && now.containers().stream().noneMatch(c -> c.id().equals(b.id())));
        boolean sandbox = now.sandboxes().stream().anyMatch(
                s -> before.sandboxes().stream().noneMatch(b -> same(b, s)));
        return container || vanished || sandbox;
    }

    private static boolean isNew(PodRuntime before, ContainerRecord c) {
        return before.containers().stream().noneMatch(b -> b.id().equals(c.id()) && b.state() == c.state());
    }

    private static boolean same(SandboxRecord a, SandboxRecord b) {
        return a.id().equals(b.id()) && a.ready() == b.ready();
    }

    private record Seen(PodRuntime runtime, long at) {
    }
}
