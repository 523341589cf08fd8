package podium.simulation.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.shell.Clock;
import podium.simulation.Answer;
import podium.simulation.api.ApiServer;
import podium.simulation.api.PodDeletion;
import podium.simulation.time.Fiber;
import podium.simulation.time.Gate;

/** {@code kubectl delete}: asks for the deletion, and waits until the objects are gone. Rule: kubectl.md §8. */
final class Deleter {
    private final ApiServer api;
    private final Clock clock;
    private final String namespace;
    private final Gate gone;

    Deleter(ApiServer api, Clock clock, String namespace) {
        this.api = api;
        this.clock = clock;
        this.namespace = namespace;
        this.gone = new Gate(clock);
        api.watch(change -> gone.open());
    }

    Answer delete(Fiber fiber, List<String> arguments) {
        DeleteArguments asked = DeleteArguments.parse(arguments);
        List<ObjectKey> keys = new ArrayList<>();
        List<String> uids = new ArrayList<>();
        for (DeleteArguments.Name name : asked.names()) {
            Optional<ApiObject> object = api.get(new ObjectKey(name.kind(), namespace, name.name()));
            if (object.isEmpty()) {
                return new Answer.Refused(
                        "Error from server (NotFound): " + name.plural() + " \"" + name.name() + "\" not found");
            }
            keys.add(object.get().key());
            uids.add(object.get().metadata().uid());
            delete(object.get(), asked);
        }
        if (asked.waits())
            fiber.await(gone, () -> keys.stream().noneMatch(
                    k -> api.get(k).filter(o -> uids.contains(o.metadata().uid())).isPresent()));
        return new Answer.Deleted(keys, asked.force());
    }

    private void delete(ApiObject object, DeleteArguments asked) {
        if (!(object instanceof Pod pod)) {
            api.remove(object);
            return;
        }
        Optional<Long> wanted = asked.grace().map(g -> g == 0 && !asked.force() ? 1L : g);
        long grace = PodDeletion.grace(pod, wanted);
        api.update(pod, p -> PodDeletion.marked(p, grace, clock.now()));
        if (grace == 0) api.remove(pod);
    }
}
