package podium.simulation.api;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Consumer;
import podium.cluster.Event;
import podium.cluster.ObjectKey;
import podium.shell.Clock;
import podium.simulation.Change.EventChanged;
import podium.simulation.TraceLog;

/** Writes events as client-go's recorder does: similar ones merged, equal ones counted, too many dropped. Rule: controllers.md §10. */
public final class EventRecorder {
    private static final int MERGED_FROM = 10;
    private static final Duration SERIES = Duration.ofMinutes(10);
    private static final String COMBINED = "(combined from similar events): ";
    private final Clock clock;
    private final Consumer<EventChanged> written;
    private final String source;
    private final Map<Similar, Series> series = new LinkedHashMap<>();
    private final Map<Same, Count> counts = new LinkedHashMap<>();
    private final Map<Spam, TokenBucket> buckets = new LinkedHashMap<>();

    /** @param source who reports, as in kubelet */
    public EventRecorder(Clock clock, TraceLog trace, String source) {
        this(clock, trace::add, source);
    }

    /** @param written takes each event that is written */
    public EventRecorder(Clock clock, Consumer<EventChanged> written, String source) {
        this.clock = clock;
        this.written = written;
        this.source = source;
    }

    public void normal(ObjectKey about, String uid, String fieldPath, String reason, String message) {
        record("Normal", about, uid, fieldPath, reason, message);
    }

    public void warning(ObjectKey about, String uid, String fieldPath, String reason, String message) {
        record("Warning", about, uid, fieldPath, reason, message);
    }

    private void record(String type, ObjectKey about, String uid, String fieldPath, String reason, String text) {
        Instant now = clock.now();
        String message = merged(new Similar(uid, type, reason), text, now);
        String path = message.equals(text) ? fieldPath : "";
        Same key = new Same(uid, type, reason, path, message.equals(text) ? text : COMBINED);
        Count count = counts.computeIfAbsent(key,
                k -> new Count(about.name() + "." + Long.toHexString(nanos(now) + counts.size()), now));
        count.number++;
        boolean allowed = buckets.computeIfAbsent(new Spam(uid, type), k -> new TokenBucket(now)).take(now);
        if (!allowed) return;
        written.accept(new EventChanged(now,
                new Event(count.name, type, reason, source, about, path, message, count.number, count.first, now)));
    }

    /**
     * From the tenth distinct message of a series on, one event stands for all. A real recorder forgets any one of the ten, by
     * chance; here it is the newest, so that the old ones go on being counted, as most of them do there.
     */
    private String merged(Similar key, String message, Instant now) {
        Series found = series.get(key);
        if (found == null || Duration.between(found.last, now).compareTo(SERIES) > 0) {
            found = new Series();
            series.put(key, found);
        }
        found.last = now;
        found.messages.add(message);
        if (found.messages.size() < MERGED_FROM) return message;
        found.messages.removeLast();
        return COMBINED + message;
    }

    private static long nanos(Instant now) {
        return now.getEpochSecond() * 1_000_000_000L + now.getNano();
    }

    private record Similar(String uid, String type, String reason) {
    }

    private record Same(String uid, String type, String reason, String fieldPath, String message) {
    }

    private record Spam(String uid, String type) {
    }

    private static final class Series {
        private final SequencedSet<String> messages = new LinkedHashSet<>();
        private Instant last = Instant.EPOCH;
    }

    private static final class Count {
        private final String name;
        private final Instant first;
        private int number;

        Count(String name, Instant first) {
            this.name = name;
            this.first = first;
        }
    }

    /** 25 at once, one more every five minutes. */
    private static final class TokenBucket {
        private static final int SIZE = 25;
        private static final double REFILL_SECONDS = 300;
        private double tokens = SIZE;
        private Instant last;

        TokenBucket(Instant now) {
            this.last = now;
        }

        boolean take(Instant now) {
            tokens = Math.min(SIZE, tokens + Duration.between(last, now).toMillis() / 1000.0 / REFILL_SECONDS);
            last = now;
            if (tokens < 1) return false;
            tokens--;
            return true;
        }
    }
}
