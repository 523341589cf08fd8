package podium.serve.spdy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns the bytes of one connection into frames and frames into bytes. Reading and writing may be on different threads; each
 * on one at a time.
 */
public final class FrameCodec implements AutoCloseable {
    private static final int VERSION = 3;
    private static final int CONTROL = 0x80000000;
    private static final int FIN = 1;
    private static final int HEAD = 8;
    /** The longest frame that is read, in bytes. */
    private static final int LONGEST = 1 << 22;
    private static final int OPEN = 1;
    private static final int REPLY = 2;
    private static final int RESET = 3;
    private static final int PING = 6;
    private static final int GO_AWAY = 7;
    private static final int HEADERS = 8;
    private final HeaderBlock headers = new HeaderBlock();
    private byte[] rest = {};

    /**
     * Reads the frames that end in some bytes; the beginning of one more is kept.
     *
     * @throws SpdyException when they are no frames
     */
    public List<Frame> read(ByteBuffer bytes) {
        ByteBuffer all = ByteBuffer.allocate(rest.length + bytes.remaining()).put(rest).put(bytes).flip();
        List<Frame> frames = new ArrayList<>();
        while (all.remaining() >= HEAD) {
            int length = all.getInt(all.position() + Integer.BYTES) & 0xffffff;
            if (length > LONGEST) throw new SpdyException("a frame is too long");
            if (all.remaining() < HEAD + length) break;
            int first = all.getInt();
            int flags = all.getInt() >>> 24;
            byte[] body = new byte[length];
            all.get(body);
            frames.add((first & CONTROL) == 0
                    ? new Frame.Data(first, ByteBuffer.wrap(body).asReadOnlyBuffer(), (flags & FIN) != 0)
                    : control(first, (flags & FIN) != 0, ByteBuffer.wrap(body)));
        }
        rest = new byte[all.remaining()];
        all.get(rest);
        return frames;
    }

    private Frame control(int first, boolean last, ByteBuffer body) {
        if ((first >>> 16 & 0x7fff) != VERSION) throw new SpdyException("this is not version 3 of SPDY");
        int type = first & 0xffff;
        int needed = switch (type) {
            case OPEN -> 10;
            case REPLY, PING, HEADERS -> 4;
            case RESET, GO_AWAY -> 8;
            default -> 0;
        };
        if (body.remaining() < needed) throw new SpdyException("a frame is too short");
        return switch (type) {
            case OPEN -> {
                int stream = body.getInt();
                // The associated stream, the priority and the slot are of no account here.
                body.position(needed);
                yield new Frame.Open(stream, headers.unpack(remaining(body)), last);
            }
            case REPLY -> new Frame.Reply(body.getInt(), headers.unpack(remaining(body)), last);
            case RESET -> new Frame.Reset(body.getInt(), body.getInt());
            case PING -> new Frame.Ping(body.getInt());
            case GO_AWAY -> new Frame.GoAway(body.getInt(), body.getInt());
            case HEADERS -> {
                body.getInt();
                // Read all the same: the flow of compressed headers has no gaps.
                headers.unpack(remaining(body));
                yield new Frame.Other(type);
            }
            default -> new Frame.Other(type);
        };
    }

    private static byte[] remaining(ByteBuffer body) {
        byte[] bytes = new byte[body.remaining()];
        body.get(bytes);
        return bytes;
    }

    /** The bytes of a frame. */
    public byte[] write(Frame frame) {
        return switch (frame) {
            case Frame.Data(int stream, ByteBuffer bytes, boolean last) ->
                ByteBuffer.allocate(HEAD + bytes.remaining()).putInt(stream).putInt(
                        flags(last) | bytes.remaining()).put(bytes.duplicate()).array();
            case Frame.Open(int stream, var names, boolean last) -> control(OPEN, last,
                    ByteBuffer.allocate(10).putInt(stream).array(), names);
            case Frame.Reply(int stream, var names, boolean last) -> control(REPLY, last,
                    ByteBuffer.allocate(4).putInt(stream).array(), names);
            case Frame.Reset(int stream, int status) -> control(RESET, stream, status);
            case Frame.GoAway(int stream, int status) -> control(GO_AWAY, stream, status);
            case Frame.Ping(int id) -> control(PING, id);
            case Frame.Other(int type) -> control(type);
        };
    }

    private static int flags(boolean last) {
        return (last ? FIN : 0) << 24;
    }

    private byte[] control(int type, boolean last, byte[] before, Map<String, String> names) {
        byte[] packed = headers.pack(names);
        int length = before.length + packed.length;
        return ByteBuffer.allocate(HEAD + length).putInt(CONTROL | VERSION << 16 | type).putInt(
                flags(last) | length).put(before).put(packed).array();
    }

    private static byte[] control(int type, int... numbers) {
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + numbers.length * Integer.BYTES).putInt(
                CONTROL | VERSION << 16 | type).putInt(numbers.length * Integer.BYTES);
        for (int number : numbers) bytes.putInt(number);
        return bytes.array();
    }

    @Override
    public void close() {
        headers.close();
    }
}
