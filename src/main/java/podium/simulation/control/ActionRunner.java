package podium.simulation.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.pod.Pod;
import podium.cluster.why.Derivation;
import podium.cluster.why.Input;
import podium.cluster.why.Topic;
import podium.cluster.why.Topic.Kind;
import podium.control.Action;
import podium.control.Because;
import podium.control.ControlRule;
import podium.control.EventWords;
import podium.simulation.Change.Decided;
import podium.simulation.api.Creation;
import podium.simulation.api.EventRecorder;
import podium.simulation.api.Propagation;
import podium.simulation.api.Strategies;

/** Does what a controller has decided, and says so in events. */
final class ActionRunner {
    private final ControlContext context;
    private final EventRecorder events;
    private final EventWords words;

    ActionRunner(ControlContext context, EventRecorder events, EventWords words) {
        this.context = context;
        this.events = events;
        this.words = words;
    }

    /**
     * Does the actions in order, Pods in batches of 1, 2, 4 and so on: a failure ends its batch and all that follows.
     * Rule: controllers.md §0.4.
     *
     * @return what the API server refused first
     */
    Optional<String> run(ApiObject about, List<Action> actions) {
        int size = 1;
        for (int i = 0; i < actions.size();) {
            List<Action> batch = batch(actions, i, size);
            List<String> problems = new ArrayList<>();
            for (Action action : batch) run(about, action).ifPresent(problems::add);
            if (!problems.isEmpty()) return Optional.of(problems.getFirst());
            if (makesPod(batch.getFirst())) size *= 2;
            i += batch.size();
        }
        return Optional.empty();
    }

    /** Does the actions, and writes down what led to them. */
    Optional<String> run(ApiObject about, List<Action> actions, ControlRule rule, String because) {
        String then = Because.then(actions);
        if (!then.isEmpty())
            context.trace().add(new Decided(context.clock().now(), about.key(), about.metadata().uid(),
                    context.clock().now(),
                    Derivation.of(Topic.of(Kind.CONTROL), then, rule, Input.fact("", because))));
        return run(about, actions);
    }

    private static List<Action> batch(List<Action> actions, int from, int size) {
        int end = from;
        while (end < actions.size() && end < from + size && makesPod(actions.get(end))) end++;
        return actions.subList(from, Math.max(end, from + 1));
    }

    private static boolean makesPod(Action action) {
        return action instanceof Action.Create(Pod pod);
    }

    private Optional<String> run(ApiObject about, Action action) {
        return switch (action) {
            case Action.Create(ApiObject object) -> create(about, object);
            case Action.Change(ApiObject object) -> {
                context.api().update(object, old -> Strategies.changed(old, object));
                yield Optional.empty();
            }
            case Action.Release(ApiObject object, String finalizer) -> {
                context.api().update(object, o -> o.withMetadata(o.metadata().withFinalizers(
                        o.metadata().finalizers().stream().filter(f -> !f.equals(finalizer)).toList())));
                yield Optional.empty();
            }
            case Action.Delete(ApiObject object) -> {
                context.deleter().delete(object, Optional.empty(), Propagation.BACKGROUND);
                words.deleted(object).ifPresent(t -> tell(about, t));
                yield Optional.empty();
            }
            case Action.Tell tell -> {
                tell(about, tell);
                yield Optional.empty();
            }
        };
    }

    private Optional<String> create(ApiObject about, ApiObject object) {
        if (!object.metadata().name().isEmpty() && context.api().get(object.key()).isPresent()) return Optional.empty();
        return switch (context.creator().create(object)) {
            case Creation.Created(ApiObject made) -> {
                words.created(made).ifPresent(t -> tell(about, t));
                yield Optional.empty();
            }
            case Creation.Refused(String problem) -> {
                words.refused(about, object, problem).forEach(t -> tell(about, t));
                yield Optional.of(problem);
            }
        };
    }

    private void tell(ApiObject about, Action.Tell tell) {
        String uid = about.metadata().uid();
        if (tell.warning()) events.warning(about.key(), uid, "", tell.reason(), tell.message());
        else events.normal(about.key(), uid, "", tell.reason(), tell.message());
    }
}
