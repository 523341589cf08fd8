package podium.shell.kernel;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import podium.shell.fs.SystemError;

/** Answers HTTP requests, each connection in a process of its own. */
public final class HttpServer {
    private HttpServer() {
    }

    /** What a client asked for; names of header fields are in lower case. */
    public record Request(String peer, String line, String method, String path, SequencedMap<String, String> headers) {
    }

    /** What it gets. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Reply(int status, SequencedMap<String, String> headers, byte[] body) {
        /** The words of the status. */
        public String reason() {
            return switch (status) {
                case 200 -> "OK";
                case 301 -> "Moved Permanently";
                case 204 -> "No Content";
                case 302 -> "Found";
                case 400 -> "Bad Request";
                case 403 -> "Forbidden";
                case 404 -> "Not Found";
                case 405 -> "Not Allowed";
                case 502 -> "Bad Gateway";
                case 504 -> "Gateway Time-out";
                case 501 -> "Not Implemented";
                case 503 -> "Service Unavailable";
                default -> "Internal Server Error";
            };
        }
    }

    /** Makes replies. */
    @FunctionalInterface
    public interface Handler {
        /** The reply to a request, made in the process that serves the connection. */
        Reply answer(Process worker, Request request);
    }

    /** Accepts connections until the process is ended. */
    public static void run(Process process, ListeningSocket listener, Handler handler) {
        int own = process.descriptors().add(listener);
        while (true) {
            Socket connection = listener.accept(process);
            process.step();
            int number = process.descriptors().add(connection);
            Process worker = process.fork(me -> {
                me.descriptors().close(own);
                serve(me, (Socket) me.descriptors().get(number), handler);
                return 0;
            });
            process.descriptors().close(number);
            process.children().detach(worker);
        }
    }

    private static void serve(Process process, Socket socket, Handler handler) {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0 && text.indexOf("\n\n") < 0) {
            byte[] part = socket.read(process, 8192);
            if (part.length == 0) break;
            text.append(Text.of(part));
        }
        if (text.isEmpty()) return;
        Request request = parse(socket.peer(), text.toString());
        Reply reply = handler.answer(process, request);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + reply.status() + " " + reply.reason() + "\r\n");
        reply.headers().forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(reply.body().length).append("\r\nConnection: close\r\n\r\n");
        try {
            socket.write(process, Text.bytes(head.toString()));
            if (!request.method().equals("HEAD")) socket.write(process, reply.body());
        } catch (SystemError e) {
            return;
        }
    }

    private static Request parse(String peer, String text) {
        String[] lines = text.split("\r?\n", -1);
        String[] words = lines[0].split(" ", -1);
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < lines.length && !lines[i].isEmpty(); i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0)
                headers.put(lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                        lines[i].substring(colon + 1).strip());
        }
        return new Request(peer, lines[0], words[0], words.length > 1 ? words[1] : "", headers);
    }
}
