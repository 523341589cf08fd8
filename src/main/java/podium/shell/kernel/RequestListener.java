package podium.shell.kernel;

import podium.shell.net.NetworkNamespace;

/** Learns of requests that containers send. */
@FunctionalInterface
public interface RequestListener {
    /**
     * A request met its end.
     *
     * @param outcome {@code no such host}, {@code refused}, {@code timed out}, {@code connected}, {@code address} with
     * what a name server said, or a status line of HTTP
     */
    void sent(NetworkNamespace from, String container, String host, int port, String outcome);
}
