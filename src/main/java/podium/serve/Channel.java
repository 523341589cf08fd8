package podium.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;

/** What goes to a client over a WebSocket: messages that begin with the number of their stream. */
record Channel(Session session) {
    /** The streams of a program. */
    static final int INPUT = 0;
    static final int OUTPUT = 1;
    static final int ERROR = 2;
    static final int STATUS = 3;
    static final int SIZE = 4;
    /** Not a stream: the byte behind it names one that ends. */
    static final int END_OF = 255;

    /** Sends bytes on a stream; does not wait. */
    void send(int stream, byte[] bytes) {
        ByteBuffer message = ByteBuffer.allocate(bytes.length + 1).put((byte) stream).put(bytes).flip();
        session.sendBinary(message, Callback.NOOP);
    }

    /** Ends the connection when all that was sent is on its way. */
    void end() {
        session.close(StatusCode.NORMAL, "", Callback.NOOP);
    }
}
