package podium.serve;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** A watch over a WebSocket: a text message for every event. */
public final class WatchSocket extends Session.Listener.AbstractAutoDemanding {
    private final Function<Consumer<String>, ServedCluster.Follower> begin;
    private Optional<ServedCluster.Follower> follower = Optional.empty();

    /** @param begin begins the watch, with where its events go */
    WatchSocket(Function<Consumer<String>, ServedCluster.Follower> begin) {
        this.begin = begin;
    }

    @Override
    public void onWebSocketOpen(Session session) {
        super.onWebSocketOpen(session);
        follower = Optional.of(begin.apply(event -> session.sendText(event, Callback.NOOP)));
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        follower.ifPresent(ServedCluster.Follower::close);
        callback.succeed();
    }
}
