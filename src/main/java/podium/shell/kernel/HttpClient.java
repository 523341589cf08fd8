package podium.shell.kernel;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.fs.SystemError;
import podium.shell.net.HttpOutcome;
import podium.shell.net.HttpRequest;

/** A client of HTTP/1.1 that sends one request a connection and has a limit of time. */
public final class HttpClient {
    private static final int MOST = 64 << 20;

    private final Process process;
    private final Instant deadline;

    public HttpClient(Process process, Duration timeout) {
        this.process = process;
        this.deadline = process.now().plus(timeout);
    }

    /** An answer: its first line, header fields with names in lower case, and the body. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Answer(String statusLine, SequencedMap<String, String> headers, byte[] body) {
        /** The number in the status line; 0 when there is none. */
        public int status() {
            String[] words = statusLine.split(" ", -1);
            return words.length > 1 && words[1].matches("\\d{3}") ? Integer.parseInt(words[1]) : 0;
        }
    }

    /** The time ran out. */
    public static final class TimedOut extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TimedOut() {
            super("timed out", null, false, false);
        }
    }

    /** Sends a request and reads the answer to its end; empty when the connection ends without one. */
    public Optional<Answer> exchange(Socket socket, String method, String path, SequencedMap<String, String> headers) {
        return exchange(socket, method, path, headers, "");
    }

    /** The same with a body behind the header fields, which tell its length. */
    public Optional<Answer> exchange(Socket socket, String method, String path, SequencedMap<String, String> headers,
            String body) {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        headers.forEach((name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        try {
            socket.write(process, Text.bytes(request.append("\r\n").append(body).toString()));
        } catch (SystemError e) {
            return Optional.empty();
        }
        return read(socket);
    }

    private Optional<Answer> read(Socket socket) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (all.size() < MOST && !complete(all)) {
            waitFor(socket);
            byte[] part = socket.read(process, 1 << 16);
            if (part.length == 0) break;
            all.writeBytes(part);
        }
        return parse(all.toByteArray());
    }

    private static boolean complete(ByteArrayOutputStream bytes) {
        Optional<Answer> answer = parse(bytes.toByteArray());
        if (answer.isEmpty()) return false;
        String length = answer.get().headers().getOrDefault("content-length", "");
        return length.matches("\\d{1,9}") && answer.get().body().length >= Integer.parseInt(length);
    }

    private void waitFor(Socket socket) {
        while (!socket.ready()) {
            Duration rest = Duration.between(process.now(), deadline);
            if (rest.isNegative() || rest.isZero()) throw new TimedOut();
            WaitQueue arrival = socket.arrival().orElseThrow();
            process.await(arrival, Optional.of(rest));
        }
    }

    private static Optional<Answer> parse(byte[] bytes) {
        String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        int gap = 4;
        int bare = text.indexOf("\n\n");
        if (end < 0 || (bare >= 0 && bare < end)) {
            end = bare;
            gap = 2;
        }
        if (end < 0) return Optional.empty();
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        String[] lines = text.substring(0, end).split("\r?\n", -1);
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0)
                headers.put(lines[i].substring(0, colon).toLowerCase(java.util.Locale.ROOT),
                        lines[i].substring(colon + 1).strip());
        }
        return Optional.of(new Answer(lines[0], headers, java.util.Arrays.copyOfRange(bytes, end + gap, bytes.length)));
    }

    /** Begins a TLS session, which no server here understands; whether it answers in HTTP. */
    private boolean hello(Socket socket) {
        try {
            socket.write(process, new byte[]{0x16, 3, 1, '\r', '\n', '\r', '\n'});
        } catch (SystemError e) {
            return false;
        }
        return read(socket).filter(answer -> answer.statusLine().startsWith("HTTP/")).isPresent();
    }

    /** A probe or hook of the kubelet, over a connection that is closed afterwards; the words are those of Go's client. */
    HttpOutcome probe(Socket socket, HttpRequest request) {
        try {
            SequencedMap<String, String> headers = new LinkedHashMap<>();
            headers.put("Host", request.host() + ":" + request.port());
            request.headers().forEach(
                    (name, value) -> headers.put(name.equalsIgnoreCase("host") ? "Host" : name, value));
            headers.put("Connection", "close");
            if (request.secure()) return new HttpOutcome.Broken(hello(socket) ? HttpOutcome.PLAIN_ANSWER : "EOF");
            Optional<Answer> answer = exchange(socket, request.method(), request.path(), headers);
            return answer.<HttpOutcome>map(a -> new HttpOutcome.Answered(a.status(), a.headers(),
                    Text.of(a.body()))).orElseGet(() -> new HttpOutcome.Broken("EOF"));
        } catch (TimedOut e) {
            return new HttpOutcome.TimedOut();
        } finally {
            socket.close();
        }
    }
}
