package podium.shell.programs.nginx;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpClient;
import podium.shell.kernel.HttpServer;
import podium.shell.kernel.Process;
import podium.shell.kernel.Resolver;
import podium.shell.kernel.Socket;

/** Passes one request on to another server. */
final class Upstream {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Configuration configuration;
    private final Process worker;
    private final HttpServer.Request request;

    Upstream(Configuration configuration, Process worker, HttpServer.Request request) {
        this.configuration = configuration;
        this.worker = worker;
        this.request = request;
    }

    /** The reply of the server behind a URL; empty, with a line in the log, when there is none. */
    Optional<HttpServer.Reply> fetch(Location location, String url, String connection) {
        String rest = url.replaceFirst("https?://", "");
        int slash = rest.indexOf('/');
        String authority = slash < 0 ? rest : rest.substring(0, slash);
        String host = authority.replaceFirst(":\\d+$", "");
        // Rule: a path behind the host takes the place of the location's path.
        String path = slash < 0
                ? request.path()
                : rest.substring(slash)
                        + request.path().substring(Math.min(request.path().length(), location.path().length()));
        Errno failed = Errno.ECONNREFUSED;
        for (String server : configuration.upstream(host)) {
            String target = server.contains(":") || server.equals(host) ? server : server + ":80";
            String full = server.equals(host) ? authority : target;
            int port = full.matches(".*:\\d+") ? Integer.parseInt(full.substring(full.lastIndexOf(':') + 1)) : 80;
            List<String> found = new Resolver(worker).addresses(full.replaceFirst(":\\d+$", "")).orElse(List.of());
            if (found.isEmpty()) continue;
            try {
                return exchange(found.getFirst(), port, path, authority);
            } catch (SystemError e) {
                failed = e.errno();
            } catch (HttpClient.TimedOut e) {
                failed = Errno.ETIMEDOUT;
            }
        }
        Log.request(worker, connection + " connect() failed (" + Words.of(failed)
                + ") while connecting to upstream", request);
        return Optional.empty();
    }

    private Optional<HttpServer.Reply> exchange(String address, int port, String path, String host) {
        Socket socket = worker.kernel().network().connect(worker, address, port, Optional.of(PATIENCE));
        worker.kernel().network().report(worker, host, port, "passed on");
        try {
            SequencedMap<String, String> headers = new LinkedHashMap<>();
            headers.put("Host", host);
            headers.put("Connection", "close");
            return new HttpClient(worker, PATIENCE).exchange(socket, request.method(), path, headers).map(answer -> {
                SequencedMap<String, String> back = new LinkedHashMap<>();
                back.put("Server", Nginx.VERSION);
                back.put("Content-Type", answer.headers().getOrDefault("content-type", "text/plain"));
                return new HttpServer.Reply(answer.status(), back, answer.body());
            });
        } finally {
            socket.close();
        }
    }
}
