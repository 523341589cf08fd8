package podium.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import podium.cluster.pod.Pod;
import podium.simulation.Answer;
import podium.simulation.Request;

/** The streams of a program in a container, one that is begun for the client or the container's own, over a WebSocket. */
public final class ProgramSocket extends Session.Listener.AbstractAutoDemanding {
    private final ServedCluster served;
    private final Pod pod;
    private final Request asked;
    private Optional<Conversation> conversation = Optional.empty();

    /** @param asked an Exec, which ends when its client goes, or an Attach */
    ProgramSocket(ServedCluster served, Pod pod, Request asked) {
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
                    String status = status(answer, cluster.now()).toString();
                    channel.send(Channel.STATUS, status.getBytes(StandardCharsets.UTF_8));
                    channel.end();
                }));
    }

    /** Rule: a client that was attached is told that it went well, whatever the container's exit code. */
    private ObjectNode status(Answer answer, Instant now) {
        boolean ended = asked instanceof Request.Attach && answer instanceof Answer.Executed;
        return ended ? ExecStatus.success() : ExecStatus.of(answer, pod, now);
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
        if (stream == Channel.SIZE)
            TerminalSize.read(rest).ifPresent(
                    size -> conversation.ifPresent(c -> c.resize(size.columns(), size.rows())));
        if (stream == Channel.END_OF && rest.length > 0 && rest[0] == Channel.INPUT)
            conversation.ifPresent(Conversation::endInput);
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        conversation.ifPresent(Conversation::close);
        callback.succeed();
    }
}
