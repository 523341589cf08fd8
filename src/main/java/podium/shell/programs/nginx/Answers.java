package podium.shell.programs.nginx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import podium.shell.fs.Errno;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpServer;
import podium.shell.kernel.Process;
import podium.shell.kernel.Text;

/** Makes the replies of one port. */
final class Answers {
    private final Supplier<Configuration> configuration;
    private final int port;
    private final WorkerUser user;
    private int connections;

    Answers(Supplier<Configuration> configuration, int port, WorkerUser user) {
        this.user = user;
        this.configuration = configuration;
        this.port = port;
    }

    HttpServer.Reply answer(Process worker, HttpServer.Request request) {
        connections++;
        String uri = request.path().replaceFirst("\\?.*", "");
        Location location = configuration.get().site(port, request.headers().getOrDefault("host", "")).map(
                site -> site.locate(uri)).orElseThrow();
        HttpServer.Reply reply = location.own("return").map(given -> given(location, given, uri)).or(
                () -> forbidden(worker, request, location)).or(
                        () -> location.own("proxy_pass").map(
                                target -> passed(worker, request, location, target))).orElseGet(
                                        () -> user.read(worker, () -> file(worker, request, location, uri)));
        if (!location.find("access_log").map(log -> log.argument(1).equals("off")).orElse(false))
            Log.access(worker, request, reply);
        return reply;
    }

    /** Rule: nginx's phases: return is looked at before access. */
    private Optional<HttpServer.Reply> forbidden(Process worker, HttpServer.Request request, Location location) {
        if (!Access.denied(location, request.peer())) return Optional.empty();
        Log.request(worker, "*" + connections + " access forbidden by rule", request);
        return Optional.of(page(location, 403));
    }

    private static SequencedMap<String, String> headers(Location location, String type) {
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("Server", Nginx.VERSION);
        headers.put("Content-Type", type);
        headers.putAll(location.headers());
        return headers;
    }

    private static String defaultType(Location location) {
        return location.find("default_type").map(directive -> directive.argument(1)).orElse("text/plain");
    }

    private static String type(Location location, String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        return switch (ending) {
            case "html", "htm" -> "text/html";
            case "css" -> "text/css";
            case "js" -> "application/javascript";
            case "json" -> "application/json";
            case "txt" -> "text/plain";
            case "png", "gif" -> "image/" + ending;
            default -> defaultType(location);
        };
    }

    /** Rule: return CODE [TEXT | URL]; a URL alone means 302. */
    private static HttpServer.Reply given(Location location, Directive directive, String uri) {
        String first = directive.argument(1);
        boolean bare = !first.matches("\\d{3}");
        int status = bare ? 302 : Integer.parseInt(first);
        String text = (bare ? first : directive.argument(2)).replace("$request_uri", uri).replace("$uri", uri);
        boolean redirects = List.of(301, 302, 303, 307, 308).contains(status);
        if (!redirects && directive.words().size() > 2)
            return new HttpServer.Reply(status, headers(location, defaultType(location)), Text.bytes(text));
        HttpServer.Reply page = page(location, status);
        if (redirects) page.headers().put("Location", text);
        return page;
    }

    private HttpServer.Reply passed(Process worker, HttpServer.Request request, Location location, Directive target) {
        Optional<HttpServer.Reply> reply = new Upstream(configuration.get(), worker, request).fetch(location,
                target.argument(1), "*" + connections);
        return reply.orElseGet(() -> page(location, 502));
    }

    private HttpServer.Reply file(Process worker, HttpServer.Request request, Location location, String uri) {
        String root = location.find("root").map(directive -> directive.argument(1)).orElse("/etc/nginx/html");
        Optional<Directive> tries = location.own("try_files");
        String path = location.own("alias").map(alias -> alias.argument(1) + uri.substring(
                Math.min(uri.length(), location.path().length()))).orElseGet(() -> root + Paths.normal(uri));
        if (tries.isPresent()) {
            for (String candidate : tries.get().words().subList(1, tries.get().words().size())) {
                if (candidate.matches("=\\d{3}")) return page(location, Integer.parseInt(candidate.substring(1)));
                String tried = root + Paths.normal(candidate.replace("$uri", uri));
                boolean wanted = candidate.endsWith("/") == worker.files().isDirectory(tried);
                if (wanted && worker.files().look(tried).isPresent())
                    return read(worker, request, location, tried, uri);
            }
            String last = tries.get().words().getLast();
            return read(worker, request, location, root + Paths.normal(last.replace("$uri", uri)), uri);
        }
        return read(worker, request, location, path, uri);
    }

    private HttpServer.Reply read(Process worker, HttpServer.Request request, Location location, String path,
            String uri) {
        String file = path;
        boolean directory = worker.files().isDirectory(path);
        if (directory) {
            List<String> names = location.find("index").map(
                    index -> index.words().subList(1, index.words().size())).orElse(List.of("index.html"));
            file = Paths.child(path, names.stream().filter(
                    name -> worker.files().look(Paths.child(path, name)).isPresent()).findFirst().orElse(
                            names.getFirst()));
        }
        try {
            return new HttpServer.Reply(200, headers(location, type(location, file)), worker.files().bytes(file));
        } catch (SystemError e) {
            return failure(worker, request, location, file, directory && uri.endsWith("/"), e.errno());
        }
    }

    private HttpServer.Reply failure(Process worker, HttpServer.Request request, Location location, String file,
            boolean index, Errno errno) {
        boolean missing = errno == Errno.ENOENT || errno == Errno.ENOTDIR;
        String what = index && missing
                ? "directory index of \"" + Paths.parent(file) + "/\" is forbidden"
                : "open() \"" + file + "\" failed (" + (missing ? "2" : "13") + ": " + errno.words() + ")";
        Log.request(worker, "*" + connections + " " + what, request);
        return page(location, missing && !index ? 404 : 403);
    }

    /** A page of nginx's own about a status. */
    private static HttpServer.Reply page(Location location, int status) {
        SequencedMap<String, String> headers = headers(location, "text/html");
        String title = status + " " + new HttpServer.Reply(status, headers, new byte[0]).reason();
        String text = "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title
                + "</h1></center>\r\n<hr><center>" + Nginx.VERSION + "</center>\r\n</body>\r\n</html>\r\n";
        return new HttpServer.Reply(status, headers, Text.bytes(text));
    }
}
