package podium.shell.commands;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.fs.Errno;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpClient;
import podium.shell.kernel.OpenMode;
import podium.shell.kernel.Process;
import podium.shell.kernel.Resolver;
import podium.shell.kernel.Socket;
import podium.shell.kernel.Text;

/** One download of wget. */
final class Download {
    private static final int MOST_REDIRECTS = 5;

    private final Call call;
    private final Process process;
    private final Arguments options;
    private final Duration timeout;
    private final boolean quiet;

    /** The parts of an address. */
    private record Address(boolean secure, String host, int port, String path) {
        /** As the Host field names it. */
        String authority() {
            return port == (secure ? 443 : 80) ? host : host + ":" + port;
        }
    }

    Download(Call call, Arguments options, Duration timeout) {
        this.call = call;
        this.process = call.process();
        this.options = options;
        this.timeout = timeout;
        this.quiet = options.has('q');
    }

    int fetch(String url) {
        String at = url;
        for (int i = 0; i <= MOST_REDIRECTS; i++) {
            Optional<Address> address = parse(at);
            if (address.isEmpty()) return 1;
            Optional<HttpClient.Answer> answer = request(address.get());
            if (answer.isEmpty()) return 1;
            int status = answer.get().status();
            String location = answer.get().headers().getOrDefault("location", "");
            if (status / 100 == 3 && !location.isEmpty()) {
                at = location.contains("://") ? location : at.replaceFirst("(://[^/]*).*", "$1") + location;
                continue;
            }
            if (status != 200 && status != 206) return call.fail("server returned error: " + answer.get().statusLine());
            return options.has('s') ? 0 : save(address.get(), answer.get().body());
        }
        return call.fail("too many redirections");
    }

    private Optional<Address> parse(String url) {
        String full = url.contains("://") ? url : "http://" + url;
        String scheme = full.substring(0, full.indexOf("://"));
        if (!scheme.equals("http") && !scheme.equals("https")) {
            call.complain("not an http or ftp url: " + url);
            return Optional.empty();
        }
        String rest = full.substring(full.indexOf("://") + 3);
        int slash = rest.indexOf('/');
        String authority = slash < 0 ? rest : rest.substring(0, slash);
        String host = authority.substring(authority.indexOf('@') + 1);
        int colon = host.lastIndexOf(':');
        String port = colon < 0 ? scheme.equals("https") ? "443" : "80" : host.substring(colon + 1);
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65535) {
            call.complain("bad port '" + port + "'");
            return Optional.empty();
        }
        return Optional.of(new Address(scheme.equals("https"), colon < 0 ? host : host.substring(0, colon),
                Integer.parseInt(port), slash < 0 ? "/" : rest.substring(slash)));
    }

    private Optional<HttpClient.Answer> request(Address address) {
        Optional<List<String>> found = new Resolver(process).addresses(address.host());
        if (found.isEmpty()) return failed(address, "no such host", "bad address '" + address.host() + "'");
        String ip = found.get().getFirst();
        if (!quiet) process.err("Connecting to " + address.authority() + " (" + ip + ":" + address.port() + ")\n");
        Socket socket;
        try {
            socket = process.kernel().network().connect(process, ip, address.port(), Optional.of(timeout));
        } catch (SystemError e) {
            boolean refused = e.errno() == Errno.ECONNREFUSED;
            if (!refused && options.has('T')) return failed(address, "timed out", "download timed out");
            return failed(address, refused ? "refused" : "timed out",
                    "can't connect to remote host (" + ip + "): " + e.words());
        }
        try {
            if (address.secure()) return failed(address, "no TLS", "TLS error from peer");
            return exchange(address, socket);
        } finally {
            socket.close();
        }
    }

    private Optional<HttpClient.Answer> exchange(Address address, Socket socket) {
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", address.authority());
        headers.put("User-Agent", options.value('U').orElse("Wget"));
        headers.put("Connection", "close");
        for (String header : options.values('1')) {
            int colon = header.indexOf(':');
            if (colon > 0) headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
        }
        try {
            boolean posts = options.has('2') || options.has('3');
            String body = posts ? body() : "";
            if (posts) {
                headers.put("Content-Type", "application/x-www-form-urlencoded");
                headers.put("Content-Length", Integer.toString(Text.bytes(body).length));
            }
            String method = options.has('s') ? "HEAD" : posts ? "POST" : "GET";
            Optional<HttpClient.Answer> answer = new HttpClient(process, timeout).exchange(socket, method,
                    address.path(), headers, body);
            if (answer.isEmpty()) return failed(address, "no answer", "error getting response");
            process.kernel().network().report(process, address.host(), address.port(),
                    answer.get().statusLine().replaceFirst("^HTTP/\\S+ ", ""));
            showHead(answer.get());
            return answer;
        } catch (HttpClient.TimedOut e) {
            return failed(address, "timed out", "download timed out");
        }
    }

    /** What is posted: a text, or the content of a file. */
    private String body() {
        return options.value('2').orElseGet(() -> call.text(options.value('3').orElse("-")));
    }

    /** Rule: -S shows the answer's head, indented. */
    private void showHead(HttpClient.Answer answer) {
        if (!options.has('S')) return;
        process.err("  " + answer.statusLine() + "\n");
        answer.headers().forEach((name, value) -> process.err("  " + name + ": " + value + "\n"));
        process.err("  \n");
    }

    private Optional<HttpClient.Answer> failed(Address address, String outcome, String message) {
        process.kernel().network().report(process, address.host(), address.port(), outcome);
        call.complain(message);
        return Optional.empty();
    }

    private int save(Address address, byte[] body) {
        String base = Paths.name(URI.create(encode(address.path())).getPath());
        String target = options.value('O').orElse(
                Paths.child(options.value('P').orElse("."), base.isEmpty() ? "index.html" : base));
        if (!options.has('O') && !options.has('P')) target = Paths.name(target);
        if (target.equals("-")) {
            if (!quiet) process.err("writing to stdout\n");
            process.write(1, body);
            if (!quiet) process.err(Progress.line("-", body.length) + "written to stdout\n");
            return 0;
        }
        boolean there = !options.has('O') && call.files().look(target).isPresent();
        if (there) return call.fail("can't open '" + target + "': File exists");
        try {
            call.files().write(target, body, OpenMode.WRITE);
        } catch (SystemError e) {
            return call.fail("can't open '" + target + "': " + e.words());
        }
        if (!quiet)
            process.err("saving to '" + target + "'\n" + Progress.line(Paths.name(target), body.length) + "'" + target
                    + "' saved\n");
        return 0;
    }

    private static String encode(String path) {
        return path.replaceAll("[^-\\w./~?=&%+:@,;]", "_").toLowerCase(Locale.ROOT).isEmpty()
                ? "/"
                : path.replaceAll("[^-\\w./~?=&:@,;]", "_");
    }

    /** The line of progress that wget leaves when it is done. */
    private static final class Progress {
        static String line(String name, int bytes) {
            String shown = name.length() > 20 ? name.substring(0, 20) : name;
            return String.format(Locale.ROOT, "%-20s 100%% |%s| %5s  0:00:00 ETA%n", shown, "*".repeat(32),
                    LongListing.human(bytes));
        }
    }
}
