package podium.serve;

import java.net.InetAddress;
import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import podium.manifest.ManifestReader;

/** The listening server: on this machine's own address, behind a guard. */
public final class ApiService implements AutoCloseable {
    /** The largest message of a client, in bytes. */
    private static final long LARGEST = 16L << 20;
    private final Server server;
    private final ServerConnector connector;

    /**
     * Begins to listen.
     *
     * @param port 0 for any that is free
     * @param credentials what client and server know each other by
     * @throws IllegalStateException when the port cannot be had
     */
    public ApiService(ServedCluster served, ManifestReader manifests, int port, Credentials credentials) {
        QueuedThreadPool threads = new QueuedThreadPool(16);
        threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
        threads.setDaemon(true);
        this.server = new Server(threads);
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(credentials.keys());
        tls.setKeyStorePassword(Credentials.password());
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        // Which names of hosts may be used is the guard's to say.
        configuration.addCustomizer(new SecureRequestCustomizer(false));
        this.connector = new ServerConnector(server, tls, new HttpConnectionFactory(configuration));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(port);
        connector.setIdleTimeout(0);
        server.addConnector(connector);
        Handler api = new ApiHandler(served, manifests, sockets());
        server.setHandler(new GuardHandler(new Guard(credentials.token()), api));
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    private ServerWebSocketContainer sockets() {
        ServerWebSocketContainer sockets = ServerWebSocketContainer.ensure(server);
        sockets.setIdleTimeout(Duration.ZERO);
        sockets.setMaxBinaryMessageSize(LARGEST);
        return sockets;
    }

    /** Where it listens. */
    public String url() {
        return "https://127.0.0.1:" + connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop", e);
        }
    }
}
