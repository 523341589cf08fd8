package podium.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import podium.cluster.pod.Pod;
import podium.simulation.Request;

/** A program that runs in a container, with its streams over a WebSocket. It ends when its client goes. */
public final class ExecSocket extends Session.Listener.AbstractAutoDemanding {
    private final ServedCluster served;
    private final Pod pod;
    private final Request.Exec asked;
    private Optional<Conversation> conversation = Optional.empty();

    ExecSocket(ServedCluster served, Pod pod, Request.Exec asked) {
        this.served = served;
        this.pod = pod;
        this.asked = asked;
    }

    @Override
    public void onWebSocketOpen(Session session) {
        super.onWebSocketOpen(session);
        Channel channel = new Channel(session);
        conversation = Optional.of(served.open(asked,
                (isError, bytes) -> channel.send(isError ? Channel.ERROR : Channel.OUTPUT, bytes),
                (cluster, answer) -> {
                    String status = ExecStatus.of(answer, pod, cluster.now()).toString();
                    channel.send(Channel.STATUS, status.getBytes(StandardCharsets.UTF_8));
                    channel.end();
                }));
    }

    @Override
    public void onWebSocketBinary(ByteBuffer message, Callback callback) {
        byte[] bytes = new byte[message.remaining()];
        message.get(bytes);
        take(ByteBuffer.wrap(bytes));
        callback.succeed();
    }

    private void take(ByteBuffer message) {
        if (!message.hasRemaining()) return;
        int stream = Byte.toUnsignedInt(message.get());
        byte[] rest = new byte[message.remaining()];
        message.get(rest);
        if (stream == Channel.INPUT && rest.length > 0) conversation.ifPresent(c -> c.send(rest));
        if (stream == Channel.END_OF && rest.length > 0 && rest[0] == Channel.INPUT)
            conversation.ifPresent(Conversation::endInput);
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        conversation.ifPresent(Conversation::close);
        callback.succeed();
    }
}
