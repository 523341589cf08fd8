package podium.serve.spdy;

import java.nio.ByteBuffer;
import java.util.SequencedMap;

/** A frame of SPDY 3.1. Numbers of streams are odd for those that the client opens. */
public sealed interface Frame {
    /** Opens a stream; names of headers are in small letters. */
    record Open(int stream, SequencedMap<String, String> headers, boolean last) implements Frame {
    }

    /** Agrees to a stream. */
    record Reply(int stream, SequencedMap<String, String> headers, boolean last) implements Frame {
    }

    /** Bytes of a stream, not to be changed; the last of them from this side may be none. */
    record Data(int stream, ByteBuffer bytes, boolean last) implements Frame {
    }

    /** Breaks a stream off. */
    record Reset(int stream, int status) implements Frame {
    }

    /** Asks whether the other is there, who sends it back. */
    record Ping(int id) implements Frame {
    }

    /** No more streams are opened. */
    record GoAway(int lastStream, int status) implements Frame {
    }

    /** A frame of a type that asks for nothing here: settings, windows, more headers. */
    record Other(int type) implements Frame {
    }
}
