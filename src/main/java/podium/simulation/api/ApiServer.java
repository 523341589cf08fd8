package podium.simulation.api;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import podium.cluster.ApiObject;
import podium.cluster.ObjectKey;
import podium.cluster.ObjectMeta;
import podium.cluster.why.Derivation;
import podium.shell.Clock;
import podium.simulation.Author;
import podium.simulation.Change.ObjectChanged;
import podium.simulation.Change.Watch;
import podium.simulation.TraceLog;
import podium.simulation.time.Draws;

/** Stored objects and those who watch them. Every write is one entry of the trace. */
public final class ApiServer {
    /** How long after a write a watcher learns of it. */
    private static final Duration WATCH_DELAY = Duration.ofMillis(5);
    private final Clock clock;
    private final Draws draws;
    private final TraceLog trace;
    private final Store store;
    private final Author author;

    /** What all who know the server share. */
    private static final class Store {
        private final Map<ObjectKey, ApiObject> objects = new LinkedHashMap<>();
        private final List<Consumer<ObjectChanged>> watchers = new ArrayList<>();
        private long version = 1000;
    }

    public ApiServer(Clock clock, Draws draws, TraceLog trace) {
        this(clock, draws, trace, new Store(), Author.server());
    }

    private ApiServer(Clock clock, Draws draws, TraceLog trace, Store store, Author author) {
        this.clock = clock;
        this.draws = draws;
        this.trace = trace;
        this.store = store;
        this.author = author;
    }

    /** The same server, to which someone writes under a name. */
    public ApiServer as(Author writer) {
        return new ApiServer(clock, draws, trace, store, writer);
    }

    /** Who writes. */
    public Author author() {
        return author;
    }

    /** Calls a watcher for every later write, a moment after it. */
    public void watch(Consumer<ObjectChanged> watcher) {
        store.watchers.add(watcher);
    }

    /** The object of a key as it is stored now. */
    public Optional<ApiObject> get(ObjectKey key) {
        return Optional.ofNullable(store.objects.get(key));
    }

    /** One object of a type. */
    public <T extends ApiObject> Optional<T> get(Class<T> type, String namespace, String name) {
        return get(new ObjectKey(type.getSimpleName(), namespace, name)).filter(type::isInstance).map(type::cast);
    }

    /** All objects of a type, in order of creation. */
    public <T extends ApiObject> List<T> list(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (ApiObject object : store.objects.values()) if (type.isInstance(object)) found.add(type.cast(object));
        return Collections.unmodifiableList(found);
    }

    /** Stores a new object with an identity, a version and a time of creation. */
    public ApiObject create(ApiObject object) {
        ObjectMeta meta = object.metadata().withUid(draws.uid(object.key() + "@" + clock.now())).withCreationTimestamp(
                Optional.of(clock.now().truncatedTo(ChronoUnit.SECONDS))).withGeneration(1);
        return store(Watch.ADDED, Strategies.prepared(object.withMetadata(meta)));
    }

    /** Changes an object that exists; an equal result is not written unless its author claims fields. One that only a finalizer kept goes with the last of them. */
    public <T extends ApiObject> Optional<T> update(T current, UnaryOperator<T> change) {
        ApiObject stored = store.objects.get(current.key());
        if (stored == null || !stored.metadata().uid().equals(current.metadata().uid())) return Optional.empty();
        @SuppressWarnings("unchecked")
        T old = (T) stored;
        T changed = change.apply(old);
        if (changed.equals(old) && !author.isClaim()) return Optional.of(old);
        if (Finalizers.wasTheLast(old.metadata(), changed.metadata())) {
            store.objects.remove(old.key());
            publish(Watch.DELETED, versioned(changed));
            return Optional.of(changed);
        }
        @SuppressWarnings("unchecked")
        T written = (T) store(Watch.MODIFIED, changed);
        return Optional.of(written);
    }

    /** Removes an object; the watch shows its last state. One with finalizers stays, marked, until they are gone. */
    public void remove(ApiObject object) {
        ApiObject stored = store.objects.get(object.key());
        if (stored == null || !stored.metadata().uid().equals(object.metadata().uid())) return;
        if (!stored.metadata().finalizers().isEmpty()) {
            update(stored, o -> o.withMetadata(Finalizers.kept(o.metadata(), clock.now())));
            return;
        }
        store.objects.remove(object.key());
        publish(Watch.DELETED, versioned(stored));
    }

    /** Writes down why something of an object is as it is. */
    public void decided(ApiObject about, Derivation why) {
        trace.decided(clock.now(), clock.now(), about, why);
    }

    private ApiObject store(Watch type, ApiObject object) {
        ApiObject written = versioned(object);
        store.objects.put(written.key(), written);
        publish(type, written);
        return written;
    }

    private ApiObject versioned(ApiObject object) {
        return object.withMetadata(object.metadata().withResourceVersion(Long.toString(++store.version)));
    }

    private void publish(Watch type, ApiObject object) {
        ObjectChanged change = new ObjectChanged(clock.now(), type, object, author);
        trace.add(change);
        for (Consumer<ObjectChanged> watcher : store.watchers) clock.after(WATCH_DELAY, () -> watcher.accept(change));
    }
}
