package podium.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import podium.cluster.pod.Pod;
import podium.serve.spdy.Frame;
import podium.serve.spdy.FrameCodec;
import podium.serve.spdy.SpdyException;
import podium.simulation.Answer;
import podium.simulation.Request;

/**
 * Connections to ports of a Pod as newer clients ask for them: SPDY 3.1 within a WebSocket. Each connection is a pair of
 * streams with the same {@code requestid}: one for what went wrong, then one for the data.
 */
public final class TunnelSocket extends Session.Listener.AbstractAutoDemanding {
    /** The protocol by its name in the header. */
    static final String PROTOCOL = "SPDY/3.1+portforward.k8s.io";
    private static final int REFUSED = 3;
    private final ServedCluster served;
    private final Pod pod;
    private final FrameCodec codec = new FrameCodec();
    private final Map<String, Integer> errors = new LinkedHashMap<>();
    private final Map<Integer, Conversation> data = new ConcurrentSkipListMap<>();
    private Optional<Session> session = Optional.empty();

    TunnelSocket(ServedCluster served, Pod pod) {
        this.served = served;
        this.pod = pod;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        super.onWebSocketOpen(opened);
        session = Optional.of(opened);
    }

    @Override
    public void onWebSocketBinary(ByteBuffer message, Callback callback) {
        try {
            codec.read(message).forEach(this::take);
        } catch (SpdyException e) {
            session.ifPresent(s -> s.close(StatusCode.PROTOCOL, String.valueOf(e.getMessage()), Callback.NOOP));
        }
        callback.succeed();
    }

    private void take(Frame frame) {
        switch (frame) {
            case Frame.Open open -> open(open);
            case Frame.Data(int stream, ByteBuffer bytes, boolean last) ->
                Optional.ofNullable(data.get(stream)).ifPresent(conversation -> {
                    byte[] sent = new byte[bytes.remaining()];
                    bytes.duplicate().get(sent);
                    if (sent.length > 0) conversation.send(sent);
                    if (last) conversation.endInput();
                });
            case Frame.Reset(int stream, _) ->
                Optional.ofNullable(data.remove(stream)).ifPresent(Conversation::close);
            case Frame.Ping ping -> send(ping);
            case Frame.Reply _,Frame.GoAway _,Frame.Other _ -> {
                // Nothing is to be done about them.
            }
        }
    }

    private void open(Frame.Open open) {
        String request = open.headers().getOrDefault("requestid", "");
        String port = open.headers().getOrDefault("port", "");
        String type = open.headers().getOrDefault("streamtype", "");
        boolean isError = type.equals("error");
        boolean isData = type.equals("data") && errors.containsKey(request);
        if (!port.matches("[1-9]\\d{0,4}") || (!isError && !isData)) {
            send(new Frame.Reset(open.stream(), REFUSED));
            return;
        }
        send(new Frame.Reply(open.stream(), new LinkedHashMap<>(), false));
        if (isError) errors.put(request, open.stream());
        else
            Optional.ofNullable(errors.remove(request)).ifPresent(
                    error -> connect(open.stream(), error, Integer.parseInt(port)));
    }

    private void connect(int stream, int error, int port) {
        data.put(stream, served.open(new Request.Forward(pod.key(), port), (isError, bytes) -> {
            if (!isError) send(new Frame.Data(stream, ByteBuffer.wrap(bytes), false));
        }, (_, answer) -> ended(stream, error, port, answer)));
    }

    private void ended(int stream, int error, int port, Answer answer) {
        send(new Frame.Data(error, StandardCharsets.UTF_8.encode(ForwardProblem.of(pod, port, answer)), true));
        send(new Frame.Data(stream, ByteBuffer.allocate(0), true));
        data.remove(stream);
    }

    /** Frames go out one after the other, whichever thread they are from. */
    private synchronized void send(Frame frame) {
        session.ifPresent(s -> s.sendBinary(ByteBuffer.wrap(codec.write(frame)), Callback.NOOP));
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        data.values().forEach(Conversation::close);
        codec.close();
        callback.succeed();
    }
}
