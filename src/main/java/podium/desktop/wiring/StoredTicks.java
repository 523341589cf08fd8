package podium.desktop.wiring;

import java.time.Instant;
import java.util.SortedSet;
import java.util.TreeSet;
import podium.desktop.Ticks;
import podium.progress.ProgressStore;

/** Ticks from the store: lessons ticked by hand, exercises by an answer without anything missing. */
public record StoredTicks(ProgressStore store) implements Ticks {
    @Override
    public SortedSet<String> done() {
        SortedSet<String> done = new TreeSet<>(store.completed());
        done.addAll(store.ticked());
        return done;
    }

    /** An exercise is done by its attempt, which the assessor has kept; only a lesson has a tick of its own. */
    @Override
    public void tick(String id) {
        if (!id.contains("/")) store.tick(id, Instant.now());
    }
}
