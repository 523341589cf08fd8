package podium.shell.programs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import podium.shell.fs.Paths;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpServer;
import podium.shell.kernel.ListeningSocket;
import podium.shell.kernel.Process;
import podium.shell.kernel.Text;
import podium.shell.posix.DateFormat;

/** {@code python -m http.server}: serves the files of a directory, with a list where it has no index.html. */
final class PythonHttp {
    private PythonHttp() {
    }

    static int run(Process process, List<String> words) {
        String port = words.stream().filter(word -> word.matches("\\d{1,5}")).findFirst().orElse("8000");
        int at = Math.max(words.indexOf("--directory"), words.indexOf("-d"));
        String directory = at >= 0 && at + 1 < words.size() ? words.get(at + 1) : process.state().workingDirectory();
        ListeningSocket socket;
        try {
            socket = process.kernel().network().listen(process, Integer.parseInt(port), words.contains("127.0.0.1"));
        } catch (SystemError e) {
            process.err("OSError: [Errno 98] Address already in use\n");
            return 1;
        }
        process.out("Serving HTTP on 0.0.0.0 port " + port + " (http://0.0.0.0:" + port + "/) ...\n");
        HttpServer.run(process, socket, (worker, request) -> answer(worker, request, directory));
        return 0;
    }

    private static HttpServer.Reply answer(Process worker, HttpServer.Request request, String directory) {
        String path = Paths.normal(request.path().replaceFirst("\\?.*", ""));
        String file = directory + path;
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("Server", "SimpleHTTP/0.6 Python/3.13.0");
        headers.put("Content-type", file.endsWith(".txt") ? "text/plain" : "text/html");
        HttpServer.Reply reply;
        try {
            boolean index = worker.files().look(Paths.child(file, "index.html")).isPresent();
            byte[] body = worker.files().isDirectory(file) && !index
                    ? Text.bytes(listing(worker, file, path))
                    : worker.files().bytes(index ? Paths.child(file, "index.html") : file);
            reply = new HttpServer.Reply(200, headers, body);
        } catch (SystemError e) {
            worker.err(stamp(worker, request) + "code 404, message File not found\n");
            reply = new HttpServer.Reply(404, headers,
                    Text.bytes("<p>Error code: 404</p>\n<p>Message: File not found.</p>\n"));
        }
        worker.err(stamp(worker, request) + "\"" + request.line() + "\" " + reply.status() + " -\n");
        return reply;
    }

    private static String stamp(Process worker, HttpServer.Request request) {
        return request.peer() + " - - [" + DateFormat.format("%d/%b/%Y %H:%M:%S", worker.now()) + "] ";
    }

    private static String listing(Process worker, String directory, String path) {
        StringBuilder page = new StringBuilder("<!DOCTYPE HTML>\n<html lang=\"en\">\n<h1>Directory listing for " + path
                + "</h1>\n<hr>\n<ul>\n");
        for (String name : worker.files().list(directory).stream().sorted().toList()) {
            String shown = worker.files().isDirectory(Paths.child(directory, name)) ? name + "/" : name;
            page.append("<li><a href=\"").append(shown).append("\">").append(shown).append("</a></li>\n");
        }
        return page.append("</ul>\n<hr>\n</html>\n").toString();
    }
}
