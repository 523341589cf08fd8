package podium.shell.programs.git;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpClient;
import podium.shell.kernel.Process;
import podium.shell.kernel.Resolver;
import podium.shell.kernel.Socket;
import podium.shell.kernel.Text;

/**
 * A repository at a host: a page {@code REPOSITORY/tree} lists its files, one a line, and there is a page
 * {@code REPOSITORY/raw/FILE} for each.
 */
record Remote(Process process, String url) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What its files hold, by their paths; empty after a message. */
    Optional<SequencedMap<String, byte[]>> files() {
        Optional<String> tree = page("/tree");
        if (tree.isEmpty()) return Optional.empty();
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        for (String line : tree.get().lines().map(String::strip).filter(text -> !text.isEmpty()).toList())
            files.put(line, Text.bytes(page("/raw/" + line).orElse("")));
        return Optional.of(files);
    }

    private Optional<String> page(String page) {
        String rest = url.replaceFirst("^https?://", "");
        String authority = rest.replaceFirst("/.*", "");
        String host = authority.replaceFirst(":\\d+$", "");
        boolean secure = url.startsWith("https:");
        int port = authority.matches(".*:\\d{1,5}")
                ? Integer.parseInt(authority.substring(host.length() + 1))
                : secure ? 443 : 80;
        String start = "fatal: unable to access '" + url + "/': ";
        Optional<List<String>> found = new Resolver(process).addresses(host);
        if (found.isEmpty()) {
            process.kernel().network().report(process, host, port, "no such host");
            process.err(start + "Could not resolve host: " + host + "\n");
            return Optional.empty();
        }
        try {
            // The simulated hosts speak HTTP alone, whatever the address says.
            Socket socket = process.kernel().network().connect(process, found.get().getFirst(), secure ? 80 : port,
                    Optional.of(PATIENCE));
            Optional<HttpClient.Answer> answer = new HttpClient(process, PATIENCE).exchange(socket, "GET",
                    rest.substring(authority.length()) + page, headers(authority));
            socket.close();
            process.kernel().network().report(process, host, port,
                    answer.map(HttpClient.Answer::statusLine).orElse("no answer"));
            if (answer.filter(one -> one.status() == 200).isPresent()) return answer.map(one -> Text.of(one.body()));
            process.err("fatal: repository '" + url + "/' not found\n");
            return Optional.empty();
        } catch (SystemError | HttpClient.TimedOut e) {
            process.kernel().network().report(process, host, port, "refused");
            process.err(start + "Failed to connect to " + host + " port " + port
                    + " after 0 ms: Couldn't connect to server\n");
            return Optional.empty();
        }
    }

    private static SequencedMap<String, String> headers(String authority) {
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", authority);
        headers.put("User-Agent", "git/2.45.2");
        return headers;
    }
}
