package podium.simulation.control;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Consumer;
import podium.cluster.ObjectKey;
import podium.shell.Clock;

/** The objects that a controller is to look at, each at most once at a time. Rule: controllers.md §0.4. */
final class SyncQueue {
    /** From the news of a change to the end of the look that it causes. */
    private static final Duration WORK = Duration.ofMillis(10);
    private static final int MOST_DOUBLINGS = 30;
    private final Clock clock;
    private final Consumer<ObjectKey> sync;
    private final Duration firstRetry;
    private final Duration lastRetry;
    private final SequencedSet<ObjectKey> ready = new LinkedHashSet<>();
    private final Map<ObjectKey, Instant> waiting = new LinkedHashMap<>();
    private final Map<ObjectKey, Integer> failures = new LinkedHashMap<>();

    /** A queue whose retries begin with 5 ms and double up to 1000 s. */
    SyncQueue(Clock clock, Consumer<ObjectKey> sync) {
        this(clock, sync, Duration.ofMillis(5), Duration.ofSeconds(1000));
    }

    SyncQueue(Clock clock, Consumer<ObjectKey> sync, Duration firstRetry, Duration lastRetry) {
        this.clock = clock;
        this.sync = sync;
        this.firstRetry = firstRetry;
        this.lastRetry = lastRetry;
    }

    void add(ObjectKey key) {
        if (ready.add(key)) clock.after(WORK, () -> {
            ready.remove(key);
            sync.accept(key);
        });
    }

    /** Adds a key later; of several moments the earliest counts. */
    void addAfter(ObjectKey key, Duration delay) {
        addAt(key, clock.now().plus(delay));
    }

    void addAt(ObjectKey key, Instant at) {
        Instant before = waiting.getOrDefault(key, Instant.MAX);
        if (!at.isBefore(before)) return;
        waiting.put(key, at);
        clock.after(Duration.between(clock.now(), at), () -> {
            if (waiting.remove(key, at)) add(key);
        });
    }

    /** Adds a key again after a failure, later each time. */
    void retry(ObjectKey key) {
        int before = failures.merge(key, 1, Integer::sum) - 1;
        Duration delay = firstRetry.multipliedBy(1L << Math.min(before, MOST_DOUBLINGS));
        addAfter(key, delay.compareTo(lastRetry) > 0 ? lastRetry : delay);
    }

    /** Forgets the failures of a key. */
    void forget(ObjectKey key) {
        failures.remove(key);
    }
}
