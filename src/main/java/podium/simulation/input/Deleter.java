package podium.simulation.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectKey;
import podium.shell.Clock;
import podium.simulation.Answer;
import podium.simulation.api.ApiServer;
import podium.simulation.api.ObjectDeleter;
import podium.simulation.time.Fiber;
import podium.simulation.time.Gate;

/** {@code kubectl delete}: asks for the deletion, and waits until the objects are gone. Rule: kubectl.md §8. */
final class Deleter {
    private final ApiServer api;
    private final ObjectDeleter deleter;
    private final String namespace;
    private final Gate gone;

    Deleter(ApiServer api, ObjectDeleter deleter, Clock clock, String namespace) {
        this.api = api;
        this.deleter = deleter;
        this.namespace = namespace;
        this.gone = new Gate(clock);
        api.watch(change -> gone.open());
    }

    Answer delete(Fiber fiber, List<String> arguments) {
        DeleteArguments asked = DeleteArguments.parse(arguments);
        List<ApiObject> objects = new ArrayList<>();
        for (DeleteArguments.Name name : asked.names()) {
            Optional<ApiObject> object = api.get(new ObjectFinder(api, namespace).key(name.kind(), name.name()));
            if (object.isEmpty()) {
                return new Answer.Refused(
                        "Error from server (NotFound): " + name.resource() + " \"" + name.name() + "\" not found");
            }
            objects.add(object.get());
        }
        if (asked.query().isPresent()) {
            DeleteArguments.Query query = asked.query().get();
            ObjectFinder.Found found = new ObjectFinder(api, namespace).selected(query.kind(), query.selector(),
                    List.of());
            if (found.missing().isPresent()) return new Answer.Refused(found.missing().get());
            objects.addAll(found.objects());
        }
        objects.forEach(o -> delete(o, asked));
        List<String> uids = objects.stream().map(o -> o.metadata().uid()).toList();
        List<ObjectKey> keys = objects.stream().map(ApiObject::key).toList();
        if (asked.waits())
            fiber.await(gone, () -> keys.stream().noneMatch(
                    k -> api.get(k).filter(o -> uids.contains(o.metadata().uid())).isPresent()));
        return new Answer.Deleted(keys, asked.force());
    }

    private void delete(ApiObject object, DeleteArguments asked) {
        deleter.delete(object, asked.grace().map(g -> g == 0 && !asked.force() ? 1L : g), asked.propagation());
    }
}
