package podium.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectKey;
import podium.cluster.why.Derivation;
import podium.cluster.why.Topic;

/** The one trace of a run, appended to in order of time. */
public final class TraceLog {
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Map<Topic, Derivation>> decisions = new LinkedHashMap<>();

    /** Appends an entry. */
    public void add(Change change) {
        changes.add(change);
    }

    /** Appends a decision, unless the last one about the same says the same. */
    public void decided(Instant now, Instant decided, ApiObject about, Derivation why) {
        decided(now, decided, about.key(), about.metadata().uid(), why);
    }

    /** Appends a decision about an object that is known by its key and identity. */
    public void decided(Instant now, Instant decided, ObjectKey about, String uid, Derivation why) {
        Map<Topic, Derivation> last = decisions.computeIfAbsent(uid, _ -> new LinkedHashMap<>());
        if (!why.equals(last.put(why.about(), why))) changes.add(new Change.Decided(now, about, uid, decided, why));
    }

    /** The last decision about something of an object. */
    public Optional<Derivation> last(String uid, Topic about) {
        return Optional.ofNullable(decisions.getOrDefault(uid, Map.of()).get(about));
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
