package podium.serve.spdy;

/** What a client sends is not SPDY 3.1; the connection cannot go on. */
public final class SpdyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SpdyException(String message) {
        super(message);
    }
}
