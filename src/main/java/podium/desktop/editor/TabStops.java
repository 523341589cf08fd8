package podium.desktop.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.text.Span;

/** The places of a snippet that are still to be filled in; they move along as one types. */
final class TabStops {
    private List<Span> stops = List.of();
    private int current;

    /** Begins with the first of some places, and returns it. */
    Optional<Span> begin(List<Span> places) {
        stops = List.copyOf(places);
        current = 0;
        return stops.isEmpty() ? Optional.empty() : Optional.of(stops.getFirst());
    }

    boolean isActive() {
        return !stops.isEmpty();
    }

    /** Keeps up with the text; a change that cuts into a place ends it all. */
    void follow(Change change) {
        if (!isActive()) return;
        if (!stops.stream().allMatch(change::spares)) {
            end();
            return;
        }
        List<Span> moved = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            Span stop = stops.get(i);
            // What is typed between two places that touch belongs to the one in which the caret is.
            boolean behind = i > current && stop.start() == change.start() && change.oldEnd() == change.start();
            int by = change.newEnd() - change.oldEnd();
            moved.add(behind ? new Span(stop.start() + by, stop.end() + by) : change.moved(stop));
        }
        stops = List.copyOf(moved);
    }

    /** The next place, or the one before; empty when that was the last one, and then all is over. */
    Optional<Span> step(int direction) {
        current += direction;
        if (current < 0 || current >= stops.size()) {
            Optional<Span> last = stops.isEmpty() ? Optional.empty() : Optional.of(stops.getLast());
            end();
            return last.map(span -> new Span(span.end(), span.end()));
        }
        return Optional.of(stops.get(current));
    }

    void end() {
        stops = List.of();
    }
}
