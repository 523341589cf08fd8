package podium.kubectl.session;

import podium.simulation.Input;
import podium.simulation.Request;

/** Inputs that name an earlier one of their run by its number, in a run in which that is another. */
final class Numbering {
    private Numbering() {
    }

    /** An input of a run, in a run that has so many more inputs before its own. */
    static Input moved(Input input, int places) {
        if (!(input instanceof Input.Call call)) return input;
        Request request = switch (call.request()) {
            case Request.Feed feed -> new Request.Feed(feed.input() + places, feed.text(), feed.last());
            case Request.Resize size -> new Request.Resize(size.input() + places, size.columns(), size.rows());
            case Request.HangUp hangUp -> new Request.HangUp(hangUp.input() + places);
            default -> call.request();
        };
        return new Input.Call(call.at(), request);
    }
}
