package podium.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a value was at which time; filled in order of time, then only read, in O(log n). */
final class OverTime<T> {
    private final List<Instant> times = new ArrayList<>();
    private final List<T> values = new ArrayList<>();

    /** A value and the time it stands for; the end is not part of it. */
    record Span<T>(T value, Instant from, Instant to) {
    }

    /** From now on this value; of two at one moment the later one counts. */
    void put(Instant at, T value) {
        int last = times.size() - 1;
        if (last >= 0 && values.get(last).equals(value)) return;
        if (last >= 0 && times.get(last).equals(at)) {
            values.set(last, value);
        } else {
            times.add(at);
            values.add(value);
        }
    }

    /** The value put last; empty when there is none. */
    Optional<T> latest() {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }

    /** The value at a moment; empty before the first. */
    Optional<T> at(Instant at) {
        int index = index(at);
        return index < 0 ? Optional.empty() : Optional.of(values.get(index));
    }

    /** The value at a moment and the time it stands for; the last one stands until {@code end}. */
    Optional<Span<T>> spanAt(Instant at, Instant end) {
        int index = index(at);
        return index < 0 ? Optional.empty() : Optional.of(span(index, end));
    }

    /** All values in order, each until the next; the last one until {@code end}. */
    List<Span<T>> spans(Instant end) {
        List<Span<T>> spans = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) spans.add(span(i, end));
        return spans;
    }

    private Span<T> span(int index, Instant end) {
        Instant to = index + 1 < times.size() ? times.get(index + 1) : end;
        return new Span<>(values.get(index), times.get(index), to);
    }

    private int index(Instant at) {
        int found = Collections.binarySearch(times, at);
        return found >= 0 ? found : -found - 2;
    }
}
