package podium.shell.programs;

import java.util.List;
import java.util.LinkedHashMap;
import java.util.Optional;
import podium.shell.fs.SystemError;
import podium.shell.kernel.HttpServer;
import podium.shell.kernel.ListeningSocket;
import podium.shell.kernel.Process;
import podium.shell.kernel.Program;
import podium.shell.kernel.Resolver;
import podium.shell.kernel.Text;

/** An application of Django: {@code manage.py migrate} needs its database, {@code manage.py runserver} serves a page. */
final class Python implements Program {
    @Override
    public int run(Process process) {
        List<String> words = process.arguments();
        String script = words.size() > 1 ? words.get(1) : "";
        if (script.equals("--version") || script.equals("-V")) {
            process.out("Python 3.13.0\n");
            return 0;
        }
        if (script.equals("-c") && words.size() > 2) return PythonSnippet.run(process, words.get(2));
        if (script.equals("-m") && words.size() > 2 && words.get(2).equals("http.server"))
            return PythonHttp.run(process, words.subList(3, words.size()));
        if (!script.equals("manage.py")) {
            process.err("python: can't open file '" + script + "': [Errno 2] No such file or directory\n");
            return 2;
        }
        return switch (words.size() > 2 ? words.get(2) : "") {
            case "migrate" -> migrate(process);
            case "runserver" -> serve(process, words.size() > 3 ? words.get(3) : "127.0.0.1:8000");
            default -> {
                process.err("Unknown command: '" + (words.size() > 2 ? words.get(2) : "") + "'\n");
                yield 1;
            }
        };
    }

    /** Asks for the database that the environment names. */
    private static int migrate(Process process) {
        String host = setting(process, "DATABASE_HOST", "DB_HOST", "POSTGRES_HOST").orElse("postgres-service");
        int port = setting(process, "DATABASE_PORT", "DB_PORT", "POSTGRES_PORT").filter(
                text -> text.matches("\\d{1,5}")).map(Integer::parseInt).orElse(5432);
        Optional<List<String>> addresses = new Resolver(process).addresses(host);
        if (addresses.isEmpty() || !connects(process, host, addresses.get().getFirst(), port)) {
            if (addresses.isEmpty()) process.kernel().network().report(process, host, port, "no such host");
            // The recorded migrator has one sentence for a database that it cannot reach, whatever the cause.
            process.err("django.db.utils.OperationalError: could not translate host name \"" + host
                    + "\" to address: Name or service not known\n");
            return 1;
        }
        process.out(
                "Operations to perform:\n  Apply all migrations: admin, auth, contenttypes, sessions\nRunning migrations:\n"
                        + "  Applying contenttypes.0001_initial... OK\n  Applying auth.0001_initial... OK\n");
        return 0;
    }

    private static Optional<String> setting(Process process, String... names) {
        for (String name : names) {
            String value = process.environment().get(name);
            if (value != null && !value.isEmpty()) return Optional.of(value);
        }
        return Optional.empty();
    }

    private static boolean connects(Process process, String host, String address, int port) {
        try {
            process.kernel().network().connect(process, address, port, Optional.empty()).close();
            process.kernel().network().report(process, host, port, "connected");
            return true;
        } catch (SystemError e) {
            process.kernel().network().report(process, host, port, "refused");
            return false;
        }
    }

    private static int serve(Process process, String where) {
        String port = where.substring(where.lastIndexOf(':') + 1);
        if (!port.matches("\\d{1,5}")) {
            process.err("CommandError: \"" + where + "\" is not a valid port number or address:port pair.\n");
            return 1;
        }
        ListeningSocket socket;
        try {
            socket = process.kernel().network().listen(process, Integer.parseInt(port), where.startsWith("127."));
        } catch (SystemError e) {
            process.err("Error: That port is already in use.\n");
            return 1;
        }
        process.out("Starting development server at http://" + where + "/\nQuit the server with CONTROL-C.\n");
        HttpServer.run(process, socket, (worker, request) -> {
            LinkedHashMap<String, String> headers = new LinkedHashMap<>();
            headers.put("Content-Type", "text/html");
            return new HttpServer.Reply(200, headers, Text.bytes("<h1>It works</h1>\n"));
        });
        return 0;
    }
}
