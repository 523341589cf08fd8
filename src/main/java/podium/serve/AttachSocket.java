package podium.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import podium.cluster.pod.Pod;
import podium.simulation.Change;
import podium.simulation.ContainerRun;

/** What a container writes from now on, over a WebSocket, until it ends. */
public final class AttachSocket extends Session.Listener.AbstractAutoDemanding {
    private final ServedCluster served;
    private final Pod pod;
    private final String container;
    private Optional<ServedCluster.Follower> follower = Optional.empty();

    AttachSocket(ServedCluster served, Pod pod, String container) {
        this.served = served;
        this.pod = pod;
        this.container = container;
    }

    @Override
    public void onWebSocketOpen(Session session) {
        super.onWebSocketOpen(session);
        Channel channel = new Channel(session);
        int place = served.ask(cluster -> cluster.seen());
        follower = Optional.of(served.follow(place, (cluster, change) -> see(change, channel)));
    }

    private void see(Change change, Channel channel) {
        switch (change) {
            case Change.LogWritten written when is(written.run()) ->
                channel.send(written.error() ? Channel.ERROR : Channel.OUTPUT,
                        written.text().getBytes(StandardCharsets.UTF_8));
            case Change.ContainerEnded ended when is(ended.run()) -> {
                channel.send(Channel.STATUS, ExecStatus.success().toString().getBytes(StandardCharsets.UTF_8));
                channel.end();
            }
            default -> {}
        }
    }

    private boolean is(ContainerRun run) {
        return run.podUid().equals(pod.metadata().uid()) && run.container().equals(container);
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        follower.ifPresent(ServedCluster.Follower::close);
        callback.succeed();
    }
}
