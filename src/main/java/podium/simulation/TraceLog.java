package podium.simulation;

import java.util.ArrayList;
import java.util.List;

/** The one trace of a run, appended to in order of time. */
public final class TraceLog {
    private final List<Change> changes = new ArrayList<>();

    /** Appends an entry. */
    public void add(Change change) {
        changes.add(change);
    }

    /** All entries so far. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** How many entries there are. */
    public int size() {
        return changes.size();
    }

    /** The entry at a place. */
    public Change get(int place) {
        return changes.get(place);
    }
}
