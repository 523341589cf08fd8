package podium.serve.spdy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Headers as SPDY 3.1 packs them: one compressed flow in each direction of a connection, begun with a dictionary that both
 * sides know. Not safe for several threads.
 */
final class HeaderBlock implements AutoCloseable {
    private static final String RESOURCE = "/podium/serve/spdy-3-dictionary";
    /** More headers than any client has. */
    private static final int MOST = 1 << 16;
    private final byte[] dictionary = dictionary();
    private final Inflater inflater = new Inflater();
    private final Deflater deflater = new Deflater();

    HeaderBlock() {
        deflater.setDictionary(dictionary);
    }

    private static byte[] dictionary() {
        try (InputStream in = HeaderBlock.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException("missing resource " + RESOURCE);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Unpacks headers.
     *
     * @throws SpdyException when it is no block of headers
     */
    SequencedMap<String, String> unpack(byte[] packed) {
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        try {
            ByteBuffer plain = ByteBuffer.wrap(inflated(packed));
            int count = plain.getInt();
            for (int i = 0; i < count; i++) headers.put(text(plain).toLowerCase(Locale.ROOT), text(plain));
            return headers;
        } catch (DataFormatException | BufferUnderflowException e) {
            throw new SpdyException("headers cannot be unpacked");
        }
    }

    private byte[] inflated(byte[] packed) throws DataFormatException {
        inflater.setInput(packed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[2048];
        while (out.size() < MOST) {
            int count = inflater.inflate(part);
            if (count > 0) out.write(part, 0, count);
            else if (inflater.needsDictionary()) inflater.setDictionary(dictionary);
            else return out.toByteArray();
        }
        throw new SpdyException("headers are too long");
    }

    private static String text(ByteBuffer from) {
        int length = from.getInt();
        if (length < 0 || length > from.remaining()) throw new SpdyException("a header is longer than its frame");
        byte[] bytes = new byte[length];
        from.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Packs headers. */
    byte[] pack(Map<String, String> headers) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        number(plain, headers.size());
        headers.forEach((name, value) -> {
            put(plain, name);
            put(plain, value);
        });
        deflater.setInput(plain.toByteArray());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[2048];
        int count = deflater.deflate(part, 0, part.length, Deflater.SYNC_FLUSH);
        while (count > 0) {
            out.write(part, 0, count);
            count = deflater.deflate(part, 0, part.length, Deflater.SYNC_FLUSH);
        }
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void number(ByteArrayOutputStream out, int value) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    @Override
    public void close() {
        inflater.end();
        deflater.end();
    }
}
