package podium.shell.commands;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpServer;
import podium.shell.kernel.ListeningSocket;
import podium.shell.kernel.Process;
import podium.shell.kernel.Text;

/** Serves files over HTTP. */
final class Httpd implements Applet {
    @Override
    public int run(Call call) {
        Arguments options = Arguments.parse(call, "fp:h:c:u:r:iv");
        String where = options.value('p').orElse("80");
        String port = where.substring(where.lastIndexOf(':') + 1);
        if (!port.matches("\\d{1,5}")) return call.fail("bad port '" + port + "'");
        ListeningSocket socket;
        try {
            if (options.has('h')) call.files().changeDirectory(options.value('h').orElse("."));
            socket = call.process().kernel().network().listen(call.process(), Integer.parseInt(port),
                    where.startsWith("127."));
        } catch (SystemError e) {
            String words = e.words();
            return call.fail(options.has('h') && call.files().look(options.value('h').orElse("")).isEmpty()
                    ? "can't change directory to '" + options.value('h').orElse("") + "': " + words
                    : "bind: " + words);
        }
        if (options.has('f')) {
            HttpServer.run(call.process(), socket, Httpd::answer);
            return 0;
        }
        int number = call.process().descriptors().add(socket);
        call.process().fork(daemon -> {
            HttpServer.run(daemon, (ListeningSocket) daemon.descriptors().share(number), Httpd::answer);
            return 0;
        });
        return 0;
    }

    private static HttpServer.Reply answer(Process worker, HttpServer.Request request) {
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-type", "text/html");
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) return error(501, headers);
        String path = request.path().contains("?")
                ? request.path().substring(0, request.path().indexOf('?'))
                : request.path();
        String file = "." + podium.shell.fs.Paths.normal(path);
        if (worker.files().isDirectory(file)) file = podium.shell.fs.Paths.child(file, "index.html");
        Optional<byte[]> body = read(worker, file);
        if (body.isEmpty()) return error(404, headers);
        if (!file.endsWith(".html")) headers.put("Content-type", "text/plain");
        return new HttpServer.Reply(200, headers, body.get());
    }

    private static Optional<byte[]> read(Process worker, String file) {
        try {
            return Optional.of(worker.files().bytes(file));
        } catch (SystemError e) {
            return Optional.empty();
        }
    }

    private static HttpServer.Reply error(int status, SequencedMap<String, String> headers) {
        HttpServer.Reply bare = new HttpServer.Reply(status, headers, new byte[0]);
        String title = status + " " + bare.reason();
        String text = status == 404 ? "The requested URL was not found" : "The requested method is not recognized";
        return new HttpServer.Reply(status, headers,
                Text.bytes("<HTML><HEAD><TITLE>" + title + "</TITLE></HEAD>\n<BODY><H1>"
                        + title + "</H1>\n" + text + "\n</BODY></HTML>\n"));
    }
}
