package podium.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The moments of a timeline in order, and the way from one to another. */
public record Moments(List<Moment> list) {
    /** The first moment after a time. */
    public Optional<Moment> next(Instant at) {
        int index = floor(at) + 1;
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    /** The last moment before a time. */
    public Optional<Moment> previous(Instant at) {
        int index = floor(at.minusNanos(1));
        return index >= 0 ? Optional.of(list.get(index)) : Optional.empty();
    }

    /** The first moment after a time in which something of a kind happened. */
    public Optional<Moment> next(Instant at, Moment.Kind kind) {
        return list.subList(floor(at) + 1, list.size()).stream().filter(m -> m.has(kind)).findFirst();
    }

    /** The last moment before a time in which something of a kind happened. */
    public Optional<Moment> previous(Instant at, Moment.Kind kind) {
        return list.subList(0, floor(at.minusNanos(1)) + 1).reversed().stream().filter(m -> m.has(kind)).findFirst();
    }

    /** The moment that a time belongs to: the last one not after it. */
    public Optional<Moment> current(Instant at) {
        int index = floor(at);
        return index >= 0 ? Optional.of(list.get(index)) : Optional.empty();
    }

    /**
     * The times of what a viewer has not seen before: something else than lines of a log, and not the same as earlier. A
     * loop that asks every second whether a server is there is waiting.
     */
    public List<Instant> news() {
        Set<Moment.Note> seen = new LinkedHashSet<>();
        List<Instant> news = new ArrayList<>();
        for (Moment moment : list) {
            boolean fresh = false;
            for (Moment.Note note : moment.notes()) fresh |= note.kind() != Moment.Kind.LOG && seen.add(note);
            if (fresh) news.add(moment.at());
        }
        return news;
    }

    private int floor(Instant at) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).at().isAfter(at)) high = middle;
            else low = middle + 1;
        }
        return low - 1;
    }
}
