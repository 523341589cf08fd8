package podium.shell.programs.curl;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.fs.Errno;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpClient;
import podium.shell.kernel.Network;
import podium.shell.kernel.Process;
import podium.shell.kernel.Resolver;
import podium.shell.kernel.Socket;

/** One transfer with its redirections. */
final class Transfer {
    private static final Duration FOREVER = Duration.ofDays(1);
    private static final Duration CONNECT = Duration.ofMinutes(5);

    private final Process process;
    private final CurlOptions options;
    private final Instant start;

    /** What came in the end, and from where. */
    record Result(HttpClient.Answer answer, String url) {
    }

    Transfer(Process process, CurlOptions options) {
        this.process = process;
        this.options = options;
        this.start = process.now();
    }

    /** Fetches an address. Fails with {@link CurlFailure}. */
    Result fetch(String text) {
        String at = text;
        int most = options.number("max-redirs", 50);
        for (int i = 0; i <= most; i++) {
            Url url = Url.parse(at).orElseThrow(() -> new CurlFailure(3, "URL rejected: No host part in the URL"));
            if (!url.scheme().matches("https?"))
                throw new CurlFailure(1, "Protocol \"" + url.scheme() + "\" not supported");
            HttpClient.Answer answer = exchange(url);
            String location = answer.headers().getOrDefault("location", "");
            boolean moved = options.has("L") && answer.status() / 100 == 3 && !location.isEmpty();
            if (!moved) return new Result(answer, at);
            at = url.redirected(location);
        }
        throw new CurlFailure(47, "Maximum (" + most + ") redirects followed");
    }

    private void trace(String line) {
        if (options.has("v")) process.err(line + "\n");
    }

    private long milliseconds() {
        return Duration.between(start, process.now()).toMillis();
    }

    private HttpClient.Answer exchange(Url url) {
        Optional<List<String>> found = new Resolver(process).addresses(url.host());
        Network network = process.kernel().network();
        if (found.isEmpty()) {
            network.report(process, url.host(), url.port(), "no such host");
            trace("* Could not resolve host: " + url.host());
            throw new CurlFailure(6, "Could not resolve host: " + url.host());
        }
        String address = found.get().getFirst();
        trace("*   Trying " + address + ":" + url.port() + "...");
        Socket socket = connect(url, address);
        trace("* Connected to " + url.host() + " (" + address + ") port " + url.port());
        try {
            if (url.scheme().equals("https"))
                throw new CurlFailure(35, "TLS connect error: error:0A00010B:SSL routines::wrong version number");
            return request(url, socket);
        } finally {
            socket.close();
        }
    }

    private Socket connect(Url url, String address) {
        Optional<Duration> limit = options.seconds("connect-timeout").or(() -> options.seconds("m"));
        try {
            return process.kernel().network().connect(process, address, url.port(), Optional.of(limit.orElse(CONNECT)));
        } catch (SystemError e) {
            boolean refused = e.errno() == Errno.ECONNREFUSED;
            process.kernel().network().report(process, url.host(), url.port(), refused ? "refused" : "timed out");
            if (!refused && limit.isPresent())
                throw new CurlFailure(28, "Connection timed out after " + milliseconds() + " milliseconds");
            throw new CurlFailure(refused ? 7 : 28,
                    "Failed to connect to " + url.host() + " port " + url.port() + " after "
                            + milliseconds() + " ms: Could not connect to server");
        }
    }

    private HttpClient.Answer request(Url url, Socket socket) {
        String body = String.join("&", options.all("d").stream().map(this::data).toList());
        SequencedMap<String, String> headers = headers(url, body);
        String method = options.value("X").orElse(
                options.has("I") ? "HEAD" : options.has("d") && !options.has("G") ? "POST" : "GET");
        String path = options.has("G") && !body.isEmpty() ? url.path() + "?" + body : url.path();
        trace("> " + method + " " + path + " HTTP/1.1");
        headers.forEach((name, value) -> trace("> " + name + ": " + value));
        trace("> \n* Request completely sent off");
        Optional<HttpClient.Answer> answer;
        try {
            answer = new HttpClient(process, options.seconds("m").orElse(FOREVER)).exchange(socket, method, path,
                    headers,
                    options.has("G") ? "" : body);
        } catch (HttpClient.TimedOut e) {
            process.kernel().network().report(process, url.host(), url.port(), "timed out");
            throw new CurlFailure(28,
                    "Operation timed out after " + milliseconds() + " milliseconds with 0 bytes received");
        }
        if (answer.isEmpty()) {
            process.kernel().network().report(process, url.host(), url.port(), "no answer");
            throw new CurlFailure(52, "Empty reply from server");
        }
        process.kernel().network().report(process, url.host(), url.port(),
                answer.get().statusLine().replaceFirst("^HTTP/\\S+ ", ""));
        trace("< " + answer.get().statusLine());
        answer.get().headers().forEach((name, value) -> trace("< " + HeaderNames.titled(name) + ": " + value));
        trace("< ");
        return answer.get();
    }

    /** Rule: data that begins with an at sign is the name of a file. */
    private String data(String text) {
        if (!text.startsWith("@")) return text;
        try {
            return process.files().text(text.substring(1)).replace("\r", "").replace("\n", "");
        } catch (SystemError e) {
            throw new CurlFailure(26, "Failed to open/read local data from file/application");
        }
    }

    private SequencedMap<String, String> headers(Url url, String body) {
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", url.authority());
        headers.put("User-Agent", options.value("A").orElse("curl/" + Curl.VERSION));
        headers.put("Accept", "*/*");
        if (options.has("d") && !options.has("G")) {
            headers.put("Content-Length", Integer.toString(podium.shell.kernel.Text.bytes(body).length));
            headers.put("Content-Type", "application/x-www-form-urlencoded");
        }
        for (String header : options.all("H")) {
            int colon = header.indexOf(':');
            if (colon <= 0) continue;
            String name = header.substring(0, colon);
            headers.sequencedKeySet().stream().filter(name::equalsIgnoreCase).findFirst().ifPresent(headers::remove);
            if (!header.substring(colon + 1).isBlank()) headers.put(name, header.substring(colon + 1).strip());
        }
        return headers;
    }
}
