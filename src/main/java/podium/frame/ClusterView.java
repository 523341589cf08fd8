package podium.frame;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import podium.cluster.ApiObject;
import podium.cluster.Event;
import podium.cluster.ObjectKey;
import podium.cluster.why.Derivation;
import podium.cluster.why.Topic;
import podium.simulation.Change;
import podium.simulation.ContainerRun;

/** What the API and the container logs hold at one moment of a timeline. */
public final class ClusterView {
    private final TimelineIndex index;
    private final int seen;
    private final Instant now;

    /** A view of the first changes of a timeline. */
    ClusterView(TimelineIndex index, int seen, Instant now) {
        this.index = index;
        this.seen = seen;
        this.now = now;
    }

    /** The moment of this view. */
    public Instant now() {
        return now;
    }

    /** The namespace of the scenario, where commands without one look. */
    public String namespace() {
        return index.scenario().namespace();
    }

    /** Whether the cluster has a node of that name. */
    public boolean hasNode(String name) {
        return find(new ObjectKey("Node", "", name)).isPresent()
                || index.scenario().world().nodes().stream().anyMatch(node -> node.name().equals(name));
    }

    /** The object of that key; empty before its creation and after its deletion. */
    public Optional<ApiObject> find(ObjectKey key) {
        return Optional.ofNullable(index.objects().get(key)).flatMap(this::living);
    }

    /** The object of that key and type. */
    public <T extends ApiObject> Optional<T> find(Class<T> type, ObjectKey key) {
        return find(key).filter(type::isInstance).map(type::cast);
    }

    /** All objects of a type in a namespace, by name. */
    public <T extends ApiObject> List<T> list(Class<T> type, String namespace) {
        return objects().stream().filter(o -> o.metadata().namespace().equals(namespace)).filter(type::isInstance).map(
                type::cast).toList();
    }

    /** All objects, by kind, namespace and name. */
    public List<ApiObject> objects() {
        return index.objects().values().stream().flatMap(history -> living(history).stream()).toList();
    }

    private Optional<ApiObject> living(History<Change.ObjectChanged> history) {
        return history.last(seen).filter(c -> c.type() != Change.Watch.DELETED).map(Change.ObjectChanged::object);
    }

    /** The events about an object since its creation, in order of their first writing, each as it stands now. */
    public List<Event> events(ObjectKey about) {
        int birth = Optional.ofNullable(index.births().get(about)).map(h -> h.lastPlace(seen)).orElse(-1);
        return events(about, history -> history.firstPlace() > birth);
    }

    /** All events of a namespace, those about objects that are gone included. */
    public List<Event> eventsIn(String namespace) {
        List<Event> all = new ArrayList<>();
        index.events().keySet().stream().filter(key -> key.namespace().equals(namespace)).forEach(
                key -> all.addAll(events(key, history -> true)));
        return all;
    }

    private List<Event> events(ObjectKey about, Predicate<History<Event>> which) {
        return index.events().getOrDefault(about, Map.of()).values().stream().filter(which).flatMap(
                history -> history.last(seen).stream()).toList();
    }

    /** Why something of an object is as it is at this moment; empty when nothing has decided it yet. */
    public Optional<Why> why(ApiObject about, Topic topic) {
        return index.whys().last(about.metadata().uid(), topic, seen);
    }

    /** All that has been decided about an object by now, each in its last form. */
    public List<Why> whys(ApiObject about) {
        return index.whys().all(about.metadata().uid(), seen);
    }

    /** Why a container has not been started, or not again: the newest step on its way there. */
    public Optional<Why> whyNotStarted(ApiObject pod, String container) {
        return index.whys().lastStep(pod.metadata().uid(), container, seen);
    }

    /** The chain under something that a printer made of an object at this moment. */
    public Why explain(ApiObject about, Derivation why) {
        return index.whys().after(seen, new Change.Decided(now, about.key(), about.metadata().uid(), now, why));
    }

    /** The lines of a run's log so far, in order. */
    public List<LogLine> logLines(ContainerRun run) {
        boolean ended = lastEnded(run).filter(last -> last.attempt() >= run.attempt()).isPresent();
        return Optional.ofNullable(index.logs().get(run)).map(
                history -> LogLine.of(history.all(seen), ended)).orElse(List.of());
    }

    /** The log of a run of a container so far; empty when it wrote nothing. */
    public String log(ContainerRun run) {
        return logLines(run).stream().map(LogLine::text).collect(Collectors.joining());
    }

    /** The newest run of a container that has ended; any run tells which container is meant. */
    public Optional<ContainerRun> lastEnded(ContainerRun any) {
        return Optional.ofNullable(index.ends().get(TimelineIndex.anyAttempt(any))).flatMap(h -> h.last(seen));
    }

    /** Whether the runtime has forgotten a run by now, and its log with it. */
    public boolean isRemoved(ContainerRun run) {
        return Optional.ofNullable(index.removals().get(run)).flatMap(history -> history.last(seen)).isPresent();
    }
}
