package podium.shell.machine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import podium.shell.Clock;

/** A clock that runs its tasks as fast as they come, for a machine without an engine around it. */
public final class QueueClock implements Clock {
    private static final int MOST_SKIPS = 256;

    private final TreeMap<Key, Runnable> tasks = new TreeMap<>();
    private Instant now;
    private Instant limit = Instant.MIN;
    private long registered;
    private long skipped;

    private record Key(Instant at, long number) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = at.compareTo(other.at);
            return order != 0 ? order : Long.compare(number, other.number);
        }
    }

    public QueueClock(Instant start) {
        now = start;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Ticket after(Duration delay, Runnable task) {
        Key key = new Key(delay.isNegative() ? now : now.plus(delay), registered++);
        tasks.put(key, task);
        return () -> tasks.remove(key);
    }

    @Override
    public boolean skip(Duration time) {
        Instant then = now.plus(time);
        // From time to time whoever drives the clock has a say.
        if (++skipped % MOST_SKIPS == 0) return false;
        if (then.isAfter(limit) || (!tasks.isEmpty() && !tasks.firstKey().at().isAfter(then))) return false;
        now = then;
        return true;
    }

    /** When the next task is due; empty when there is none. */
    public Optional<Instant> next() {
        return tasks.isEmpty() ? Optional.empty() : Optional.of(tasks.firstKey().at());
    }

    /** Whether nothing is left to happen. */
    public boolean idle() {
        return tasks.isEmpty();
    }

    /** Runs the next task; false when there is none, or none before a moment. */
    public boolean step(Instant until) {
        if (tasks.isEmpty() || tasks.firstKey().at().isAfter(until)) return false;
        var entry = tasks.pollFirstEntry();
        now = entry.getKey().at();
        limit = until;
        entry.getValue().run();
        return true;
    }
}
