package podium.simulation.node;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import podium.kubelet.LocalStorageLimits;
import podium.simulation.time.Fiber;
import podium.simulation.time.Gate;

/**
 * Evicts Pods that hold more on the node's disk than they may. It looks every ten seconds, but what it knows of volumes is as
 * old as their statistics, which are taken a minute apart. Rule: controllers.md §6, emptyDir.
 */
final class EvictionManager {
    private static final Duration PERIOD = Duration.ofSeconds(10);
    private static final Duration STATISTICS = Duration.ofMinutes(1);
    private final NodeContext node;
    private final Supplier<List<PodWorker>> workers;
    private final Map<PodWorker, Measured> volumes = new LinkedHashMap<>();
    private final Gate news;
    private Instant nextDiscovery;

    /** @param next when the volumes are measured again; the periods are drawn between one and two minutes */
    private record Measured(SortedMap<String, Long> bytes, Instant next) {
    }

    EvictionManager(NodeContext node, Supplier<List<PodWorker>> workers) {
        this.node = node;
        this.workers = workers;
        this.news = new Gate(node.clock());
        this.nextDiscovery = node.clock().now().plus(drawn("discovery", 0));
    }

    private Duration drawn(String what, int least) {
        double factor = least + node.draws().unit(node.node().name() + "/statistics/" + what);
        return Duration.ofMillis((long) (STATISTICS.toMillis() * factor));
    }

    void loop(Fiber fiber, Duration phase) {
        fiber.sleep(phase.multipliedBy(PERIOD.toSeconds()));
        while (true) {
            if (limited().isEmpty()) rest(fiber);
            measure();
            for (PodWorker worker : limited()) {
                SortedMap<String, Long> held = Optional.ofNullable(volumes.get(worker)).map(
                        Measured::bytes).orElseGet(java.util.TreeMap::new);
                LocalStorageLimits.exceeded(worker.pod().spec(), held, DiskUsage.ofContainers(worker)).ifPresent(
                        worker::evict);
            }
            fiber.sleep(PERIOD);
        }
    }

    /** There may be a Pod with a limit. */
    void wake() {
        news.open();
    }

    private List<PodWorker> limited() {
        return workers.get().stream().filter(w -> LocalStorageLimits.limits(w.pod().spec())).toList();
    }

    /** While no Pod has a limit nothing is looked at; the moments of looking and measuring stay what they are. */
    private void rest(Fiber fiber) {
        Instant before = node.clock().now();
        fiber.await(news, () -> !limited().isEmpty());
        Duration idle = Duration.between(before, node.clock().now());
        fiber.sleep(PERIOD.minus(Duration.ofNanos(idle.toNanos() % PERIOD.toNanos())));
        while (nextDiscovery.isBefore(node.clock().now().minus(PERIOD))) nextDiscovery = nextDiscovery.plus(STATISTICS);
    }

    private void measure() {
        Instant now = node.clock().now();
        List<PodWorker> present = limited();
        volumes.keySet().retainAll(present);
        boolean discover = !now.isBefore(nextDiscovery);
        if (discover) nextDiscovery = nextDiscovery.plus(STATISTICS);
        for (PodWorker worker : present) {
            Measured known = volumes.get(worker);
            boolean due = known == null ? discover : !now.isBefore(known.next);
            if (due) {
                volumes.put(worker, new Measured(DiskUsage.ofVolumes(worker),
                        now.plus(drawn(worker.pod().metadata().uid() + "@" + now, 1))));
            }
        }
    }
}
