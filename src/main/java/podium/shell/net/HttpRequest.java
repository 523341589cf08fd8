package podium.shell.net;

import java.util.SequencedMap;

/** An HTTP request without a body, to a port of an address. */
public record HttpRequest(String method, String host, int port, String path, SequencedMap<String, String> headers) {
}
