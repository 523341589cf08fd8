package podium.serve;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import podium.cluster.pod.Pod;
import podium.simulation.Answer;
import podium.simulation.Request;

/** Connections to ports of a Pod over a WebSocket: each port has a stream for data and one for what went wrong. */
public final class ForwardSocket extends Session.Listener.AbstractAutoDemanding {
    private final ServedCluster served;
    private final Pod pod;
    private final List<Integer> ports;
    private final List<Conversation> open = new ArrayList<>();
    private int over;

    ForwardSocket(ServedCluster served, Pod pod, List<Integer> ports) {
        this.served = served;
        this.pod = pod;
        this.ports = ports;
    }

    @Override
    public void onWebSocketOpen(Session session) {
        super.onWebSocketOpen(session);
        Channel channel = new Channel(session);
        for (int i = 0; i < ports.size(); i++) {
            int port = ports.get(i);
            int data = 2 * i;
            // The first message on each stream names the port.
            byte[] number = ByteBuffer.allocate(2).order(ByteOrder.LITTLE_ENDIAN).putShort((short) port).array();
            channel.send(data, number);
            channel.send(data + 1, number);
            open.add(served.open(new Request.Forward(pod.key(), port), (isError, bytes) -> {
                if (!isError) channel.send(data, bytes);
            }, (cluster, answer) -> ended(channel, data + 1, port, answer)));
        }
    }

    private void ended(Channel channel, int stream, int port, Answer answer) {
        String problem = ForwardProblem.of(pod, port, answer);
        if (!problem.isEmpty()) channel.send(stream, problem.getBytes(StandardCharsets.UTF_8));
        // Told on the cluster's thread alone, so that the count needs no lock.
        if (++over == ports.size()) channel.end();
    }

    @Override
    public void onWebSocketBinary(ByteBuffer message, Callback callback) {
        if (message.hasRemaining()) {
            int stream = Byte.toUnsignedInt(message.get());
            byte[] rest = new byte[message.remaining()];
            message.get(rest);
            if (stream % 2 == 0 && stream / 2 < open.size() && rest.length > 0) open.get(stream / 2).send(rest);
        }
        callback.succeed();
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        open.forEach(Conversation::close);
        callback.succeed();
    }
}
