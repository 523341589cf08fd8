package podium.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import podium.cluster.Event;
import podium.cluster.ObjectKey;
import podium.simulation.Change;
import podium.simulation.ContainerRun;
import podium.simulation.Scenario;
import podium.simulation.Timeline;

/** A timeline made searchable: read once, also while it grows; then a view of any moment costs O(log n) for each object. */
public final class TimelineIndex {
    private static final Comparator<ObjectKey> BY_KEY = Comparator.comparing(ObjectKey::kind).thenComparing(
            ObjectKey::namespace).thenComparing(ObjectKey::name);

    private final Scenario scenario;
    private final Instant start;
    private Instant end;
    private final List<Change> changes = new ArrayList<>();
    private final NavigableMap<ObjectKey, History<Change.ObjectChanged>> objects = new TreeMap<>(BY_KEY);
    private final NavigableMap<ObjectKey, History<Integer>> births = new TreeMap<>(BY_KEY);
    private final NavigableMap<ObjectKey, Map<String, History<Event>>> events = new TreeMap<>(BY_KEY);
    private final Map<ContainerRun, History<Change.LogWritten>> logs = new LinkedHashMap<>();
    private final Map<ContainerRun, History<Integer>> removals = new LinkedHashMap<>();
    private final Map<ContainerRun, History<ContainerRun>> ends = new LinkedHashMap<>();
    private final Whys whys = new Whys();

    /** Reads the timeline through. */
    public TimelineIndex(Timeline timeline) {
        this(timeline.scenario(), timeline.start());
        timeline.changes().forEach(this::add);
        this.end = timeline.end();
    }

    /** The index of a run that has only begun; its changes are added as they come. */
    public TimelineIndex(Scenario scenario, Instant start) {
        this.scenario = scenario;
        this.start = start;
        this.end = start;
    }

    /** Adds the next change of the run. Views from before do not see it. */
    public void add(Change change) {
        int place = changes.size();
        changes.add(change);
        end = change.at();
        switch (change) {
            case Change.ObjectChanged c -> addObject(place, c);
            case Change.EventChanged c -> events.computeIfAbsent(c.event().about(),
                    k -> new LinkedHashMap<>()).computeIfAbsent(c.event().name(), k -> new History<>()).add(place,
                            c.event());
            case Change.LogWritten c -> logs.computeIfAbsent(c.run(), k -> new History<>()).add(place, c);
            case Change.ContainerEnded c ->
                ends.computeIfAbsent(anyAttempt(c.run()), k -> new History<>()).add(place, c.run());
            case Change.ContainerRemoved c ->
                removals.computeIfAbsent(c.run(), k -> new History<>()).add(place, place);
            case Change.Decided c -> whys.add(place, c);
            default -> {
                // what happens in containers is not part of the API's state
            }
        }
    }

    /** How many changes there are. */
    public int size() {
        return changes.size();
    }

    private void addObject(int place, Change.ObjectChanged change) {
        ObjectKey key = change.object().key();
        objects.computeIfAbsent(key, k -> new History<>()).add(place, change);
        if (change.type() == Change.Watch.ADDED) {
            births.computeIfAbsent(key, k -> new History<>()).add(place, place);
        }
    }

    /** What all runs of one container have in common. */
    static ContainerRun anyAttempt(ContainerRun run) {
        return new ContainerRun(run.pod(), run.podUid(), run.container(), 0);
    }

    /** The scenario of the run. */
    Scenario scenario() {
        return scenario;
    }

    /** The timeline so far. */
    public Timeline timeline() {
        return new Timeline(scenario, start, end, Collections.unmodifiableList(changes));
    }

    /** The cluster at a moment, all changes of that moment included. */
    public ClusterView at(Instant moment) {
        int low = 0;
        int high = changes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (changes.get(middle).at().isAfter(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return new ClusterView(this, low, moment);
    }

    /** The cluster when the scenario ends. */
    public ClusterView atEnd() {
        return new ClusterView(this, changes.size(), end);
    }

    /** The cluster just after the change at a place of the timeline. */
    public ClusterView after(int place) {
        return new ClusterView(this, place + 1, changes.get(place).at());
    }

    Whys whys() {
        return whys;
    }

    NavigableMap<ObjectKey, History<Change.ObjectChanged>> objects() {
        return objects;
    }

    NavigableMap<ObjectKey, History<Integer>> births() {
        return births;
    }

    NavigableMap<ObjectKey, Map<String, History<Event>>> events() {
        return events;
    }

    Map<ContainerRun, History<Change.LogWritten>> logs() {
        return logs;
    }

    /** The ended runs of each container, by its run with attempt 0. */
    Map<ContainerRun, History<ContainerRun>> ends() {
        return ends;
    }

    Map<ContainerRun, History<Integer>> removals() {
        return removals;
    }
}
