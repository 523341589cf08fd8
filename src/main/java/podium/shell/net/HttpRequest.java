package podium.shell.net;

import java.util.SequencedMap;

/**
 * An HTTP request without a body, to a port of an address.
 *
 * @param secure whether the client speaks TLS; no server of the simulation does
 */
public record HttpRequest(String method, String host, int port, String path, SequencedMap<String, String> headers,
        boolean secure) {
    /** A request in plain text. */
    public HttpRequest(String method, String host, int port, String path, SequencedMap<String, String> headers) {
        this(method, host, port, path, headers, false);
    }
}
