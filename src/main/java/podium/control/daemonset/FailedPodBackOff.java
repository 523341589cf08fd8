package podium.control.daemonset;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How long failed Pods of a set are left on their nodes: longer with each that was removed. Rule: controllers.md §3.5. */
public final class FailedPodBackOff {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LAST = Duration.ofMinutes(15);
    private final SortedMap<String, Entry> entries = new TreeMap<>();

    /** When the failed Pod of a node may be removed; empty when that is now. */
    public Optional<Instant> heldUntil(String node, Instant now) {
        return Optional.ofNullable(entries.get(node)).map(e -> e.last.plus(e.delay)).filter(at -> at.isAfter(now));
    }

    /** Notes that the failed Pod of a node was removed. */
    public void removed(String node, Instant now) {
        Optional<Entry> before = Optional.ofNullable(entries.get(node)).filter(
                e -> !e.last.plus(LAST.multipliedBy(2)).isBefore(now));
        Duration doubled = before.map(e -> e.delay.multipliedBy(2)).orElse(FIRST);
        entries.put(node, new Entry(doubled.compareTo(LAST) > 0 ? LAST : doubled, now));
    }

    private record Entry(Duration delay, Instant last) {
    }
}
