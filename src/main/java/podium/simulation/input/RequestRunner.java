package podium.simulation.input;

import java.util.Optional;
import podium.cluster.ApiObject;
import podium.cluster.ObjectKey;
import podium.cluster.pod.Pod;
import podium.shell.machine.Output;
import podium.simulation.Answer;
import podium.simulation.Author;
import podium.simulation.Request;
import podium.simulation.api.ApiServer;
import podium.simulation.api.Creation;
import podium.simulation.api.ObjectCreator;
import podium.simulation.api.ObjectDeleter;
import podium.simulation.api.Strategies;
import podium.simulation.time.Fiber;

/** Carries out requests to the API server, each by the way that people and controllers share. */
final class RequestRunner {
    private final ApiServer api;
    private final ObjectCreator creator;
    private final ObjectDeleter deleter;
    private final Execs execs;

    RequestRunner(ApiServer api, ObjectCreator creator, ObjectDeleter deleter, Execs execs) {
        this.api = api;
        this.creator = creator;
        this.deleter = deleter;
        this.execs = execs;
    }

    /** @param index of the request among the inputs of the run */
    Answer run(Fiber fiber, int index, Request request, Output live) {
        return switch (request) {
            case Request.Create(ApiObject object, Author author) -> create(object, author);
            case Request.Replace(ApiObject object, Author author) -> replace(object, author);
            case Request.SetStatus(Pod pod, Author author) -> setStatus(pod, author);
            case Request.Delete delete -> delete(delete);
            case Request.Exec exec -> execs.exec(fiber, index, exec, live);
            case Request.Attach attach -> execs.attach(fiber, index, attach, live);
            case Request.Forward forward -> execs.forward(fiber, index, forward, live);
            case Request.Feed feed -> execs.feed(feed);
            case Request.Resize resize -> execs.resize(resize);
            case Request.HangUp(int input) -> execs.hangUp(input);
        };
    }

    private Answer create(ApiObject object, Author author) {
        if (!object.metadata().name().isEmpty() && api.get(object.key()).isPresent())
            return gone(object.key(), "already exists");
        return switch (creator.as(author).create(object)) {
            case Creation.Created(ApiObject made) -> new Answer.Stored(made);
            case Creation.Refused(String message) -> new Answer.Refused(message);
        };
    }

    private Answer replace(ApiObject object, Author author) {
        Optional<ApiObject> stored = api.get(object.key()).flatMap(
                old -> api.as(author).update(old, o -> Strategies.changed(o, object)));
        return stored.<Answer>map(Answer.Stored::new).orElseGet(() -> gone(object.key(), "not found"));
    }

    private Answer setStatus(Pod pod, Author author) {
        Optional<ApiObject> stored = api.get(pod.key()).flatMap(
                old -> api.as(author).update(old, o -> o instanceof Pod before ? before.withStatus(pod.status()) : o));
        return stored.<Answer>map(Answer.Stored::new).orElseGet(() -> gone(pod.key(), "not found"));
    }

    private Answer delete(Request.Delete asked) {
        Optional<ApiObject> object = api.get(asked.key());
        object.ifPresent(o -> deleter.delete(o, asked.grace(), asked.propagation()));
        return object.<Answer>map(Answer.Stored::new).orElseGet(() -> gone(asked.key(), "not found"));
    }

    private static Answer gone(ObjectKey key, String why) {
        return new Answer.Refused(key.kind() + " \"" + key.name() + "\" " + why);
    }
}
