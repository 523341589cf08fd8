package podium.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.simulation.Change.Decided;

/** All decisions of a timeline by what they are about. Safe to share once it is filled. */
public final class Whys {
    private static final List<Kind> START_STEPS = List.of(Kind.SCHEDULING, Kind.TURN, Kind.BACK_OFF, Kind.IMAGE,
            Kind.START);
    private final Map<String, Map<Topic, History<Why>>> byObject = new LinkedHashMap<>();

    Whys() {
    }

    void add(int place, Decided decided) {
        byObject.computeIfAbsent(decided.uid(), _ -> new LinkedHashMap<>()).computeIfAbsent(decided.why().about(),
                _ -> new History<>()).add(place, new Why(this, place, decided));
    }

    /** The last decision about something of an object among the first changes of the timeline. */
    Optional<Why> last(String uid, Topic topic, int before) {
        return history(uid, topic).flatMap(h -> h.last(before));
    }

    /** All that had been decided about an object by then, in order of the first decision about each. */
    List<Why> all(String uid, int before) {
        return byObject.getOrDefault(uid, Map.of()).values().stream().flatMap(h -> h.last(before).stream()).toList();
    }

    /** The newest step on the way to a start of a container, or what keeps the whole Pod from it. */
    Optional<Why> lastStep(String uid, String container, int before) {
        return START_STEPS.stream().flatMap(
                kind -> last(uid, Topic.of(kind, kind == Kind.SCHEDULING ? "" : container), before).stream()).reduce(
                        (a, b) -> b.place() >= a.place() ? b : a);
    }

    /** The decision that made a value what a later one read: the last one before it with that value. */
    Optional<Why> source(String uid, Topic topic, String value, int before) {
        return history(uid, topic).flatMap(h -> {
            List<Why> earlier = h.all(before);
            for (int i = earlier.size() - 1; i >= 0; i--) {
                if (earlier.get(i).decided().why().value().equals(value)) return Optional.of(earlier.get(i));
            }
            return Optional.empty();
        });
    }

    /** A decision of somebody who only looks at the objects, as a printer does: it rests on what came before. */
    Why after(int place, Decided decided) {
        return new Why(this, place, decided);
    }

    private Optional<History<Why>> history(String uid, Topic topic) {
        return Optional.ofNullable(byObject.getOrDefault(uid, Map.of()).get(topic));
    }
}
